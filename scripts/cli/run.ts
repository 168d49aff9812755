import { answers, compare, questionnaire } from './readings.ts';
import { parsedArguments } from './arguments.ts';
import { assessBatch, assessOne } from './assess.ts';
import { BadInput, didYouMean } from './bad-input.ts';
import { find } from './find.ts';
import { identify } from './identify.ts';
import { openLibrary, recordNamed, type Library } from './knowledge.ts';
import { list, show } from './list.ts';
import { said, type Output } from './output.ts';
import type { Depth } from './report.ts';
import { verify } from './verify.ts';
import { help } from './words.ts';

interface Call {
  words: string[];
  json: boolean;
  blank: boolean;
  as: 'json' | Depth;
  texts: string | undefined;
  batch: string | undefined;
}

type Command = (call: Call, library: Library) => Output;

/** The word at a place of the call; a message says what it should have been. */
function word({ words }: Call, place: number, what: string): string {
  const found = words[place];
  if (found === undefined) throw new BadInput(`found nothing after the command, expected ${what}`);
  return found;
}

const commands: Record<string, Command> = {
  list: ({ json }, library) => list(library, json),
  find: (call, library) => {
    word(call, 0, 'the name of a model or dataset');
    return find(call.words.join(' '), library, call.json);
  },
  show: (call, library) => show(recordNamed(word(call, 0, 'a license id'), library), library, call.json),
  assess: (call, library) =>
    call.batch === undefined
      ? assessOne(word(call, 0, 'a plan: a file, or - for standard input'), library, call.as)
      : assessBatch(call.batch, library),
  identify: (call, library) => identify(library, word(call, 0, 'a text: a file, or - for standard input'), call.json),
  verify: ({ words, texts }, library) =>
    verify(
      library,
      texts,
      words.map((name) => recordNamed(name, library)),
    ),
  answers: (call, library) => {
    const record = recordNamed(word(call, 0, 'a license id'), library);
    return call.blank ? questionnaire(record) : answers(record, call.json);
  },
  'compare-reading': (call, library) =>
    compare(recordNamed(word(call, 0, 'a license id'), library), word(call, 1, 'the file of a reading'), call.json),
};

function answerTo(args: string[], open: () => Library): Output {
  const { values, positionals } = parsedArguments(args);
  const [name, ...words] = positionals;
  if (values.help === true || name === undefined || name === 'help')
    return said(help, name === undefined && values.help !== true ? 2 : 0);
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw new BadInput(`Unknown command "${name}".${didYouMean(name, Object.keys(commands))}`);
  const as = values.json ? 'json' : values.short ? 'short' : values.memo ? 'memo' : 'full';
  const { json = false, blank = false, texts, batch } = values;
  return command({ words, json, blank, as, texts, batch }, open());
}

/** Runs one command line; wrong input becomes a message and 2, never a stack trace. */
export function run(args: string[], open: () => Library = openLibrary): Output & { fault?: string } {
  try {
    return answerTo(args, open);
  } catch (fault) {
    if (fault instanceof BadInput) return { text: '', code: 2, fault: fault.message };
    throw fault;
  }
}
