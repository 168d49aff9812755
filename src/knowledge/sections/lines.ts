import { normalize } from '../normalize.ts';

/** One printed line that is not blank. */
export interface Line {
  text: string;
  indent: number;
  /** Where it begins in the normalized text. */
  start: number;
  /** Number of the paragraph it belongs to, from 1; blank lines part paragraphs. */
  paragraph: number;
  blankBefore: boolean;
  blankAfter: boolean;
}

const indentOf = (raw: string): number => (/^\s*/.exec(raw)?.[0] ?? '').replaceAll('\t', '        ').length;

/** Rules drawn with dashes are no paragraphs. */
const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** The lines of a text with their places in the normalized text; joined with single spaces they are that text. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let blank = true;
  for (const raw of text.split(/\r?\n/)) {
    const clean = normalize(raw);
    const last = lines.at(-1);
    if (clean === '') {
      blank = true;
      if (last) last.blankAfter = true;
      continue;
    }
    lines.push({
      text: clean,
      indent: indentOf(raw),
      start,
      paragraph: (last?.paragraph ?? 0) + (blank && hasWords(clean) ? 1 : 0),
      blankBefore: blank,
      blankAfter: false,
    });
    start += clean.length + 1;
    blank = false;
  }
  const last = lines.at(-1);
  if (last) last.blankAfter = true;
  return lines;
}
