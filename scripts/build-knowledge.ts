/** Compiles the records. Plain: writes what changed. --check: fails when a committed file is stale. --check-record <id>: one record only. */
import { parseArgs } from 'node:util';
import { checkRecord, listed, writeKnowledge } from './knowledge-files.ts';

const { values } = parseArgs({ options: { check: { type: 'boolean' }, 'check-record': { type: 'string' } } });
const only = values['check-record'];

const compiled = only ? checkRecord(only) : writeKnowledge(values);
if (compiled.problems) {
  process.stderr.write(listed(compiled.problems));
  process.exitCode = 1;
} else process.stdout.write(`${compiled.summary}\n`);
