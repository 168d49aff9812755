/** The command line of Lichen: npm run -s lichen -- <command>. */
import { run } from './cli/run.ts';

const { text, code, fault } = run(process.argv.slice(2));
process.stdout.write(text);
if (fault !== undefined) process.stderr.write(`lichen: ${fault}\n`);
process.exitCode = code;
