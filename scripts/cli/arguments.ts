import { parseArgs } from 'node:util';
import { BadInput, didYouMean } from './bad-input.ts';

const options = {
  json: { type: 'boolean' },
  blank: { type: 'boolean' },
  short: { type: 'boolean' },
  memo: { type: 'boolean' },
  texts: { type: 'string' },
  batch: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Options and words of a command line; an option nobody knows is refused with the one that was meant. */
export function parsedArguments(args: string[]) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (fault) {
    const option = fault instanceof Error ? /'(--?[^' ]+)/.exec(fault.message)?.[1] : undefined;
    if (option === undefined) throw fault;
    const known = Object.keys(options).map((name) => `--${name}`);
    throw new BadInput(
      known.includes(option)
        ? `${option}: expected a value after it`
        : `Unknown option ${option}.${didYouMean(option, known)}`,
    );
  }
}
