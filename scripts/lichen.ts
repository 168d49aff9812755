/** The command line of Lichen: npm run -s lichen -- <command>. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { compileMessages } from './compile-messages.ts';
import { listed, writeKnowledge } from './knowledge-files.ts';

process.stdout.on('error', () => process.exit(0)); // the reader of a pipe may leave early
if (!existsSync(join(import.meta.dirname, '../src/i18n/generated/explain.js'))) await compileMessages();
if (!existsSync(join(import.meta.dirname, '../src/knowledge/generated/terms/index.ts'))) {
  const { problems = [] } = writeKnowledge();
  process.stderr.write(listed(problems));
}
const { run } = await import('./cli/run.ts');
const { text, code, fault } = run(process.argv.slice(2));
process.stdout.write(text);
if (fault !== undefined) process.stderr.write(`lichen: ${fault}\n`);
process.exitCode = code;
