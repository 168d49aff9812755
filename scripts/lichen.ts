/** The command line of Lichen: npm run -s lichen -- <command>. */
import { run } from './cli/run.ts';

process.stdout.on('error', () => process.exit(0)); // the reader of a pipe may leave early
const { text, code, fault } = run(process.argv.slice(2));
process.stdout.write(text);
if (fault !== undefined) process.stderr.write(`lichen: ${fault}\n`);
process.exitCode = code;
