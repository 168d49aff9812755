import type { Mark } from './marks.ts';
import { readings } from './numerals.ts';

const bracketed = /(?<=^|[\s"'])\(([a-z]|[ivxl]{2,5}|\d{1,2}|[A-Z])\)(?=\s)/g;
const afterSemicolon = /(?<=; (?:and |or )?)([a-z]|\d{1,2})\.(?=\s[A-Z])/g;

const isFirst = (printed: string): boolean => ['a', 'i', '1', 'A'].includes(printed);
const second: Record<string, string> = { a: '(b)', i: '(ii)', 1: '(2)', A: '(B)' };
const reference = /(?:paragraphs?|sections?|clauses?|subsections?|items?|articles?|and|or|to|under|in|of) $/i;

/** A bracketed number begins a list inside a sentence only when the next number follows soon; "paragraph (a)" points elsewhere. */
const beginsList = (text: string, at: number, printed: string): boolean =>
  text.slice(at, at + 3000).includes(second[printed] ?? '(b)');

const markAt = (printed: string, at: number, style: string): Mark => ({
  at,
  printed,
  style,
  numerals: readings(printed),
  strong: false,
  within: [],
  title: '',
});

/** The numbers printed inside running text from one place to another: "(i) … (ii) …", "…; d. You must …". */
export function inlineMarks(text: string, from: number, to: number): Mark[] {
  const part = text.slice(from, to);
  const brackets = [...part.matchAll(bracketed)]
    .filter(
      (found) => !reference.test(part.slice(Math.max(0, found.index - 14), found.index)) || !isFirst(found[1] ?? ''),
    )
    .filter((found) => !isFirst(found[1] ?? '') || beginsList(text, from + found.index, found[1] ?? ''))
    .map((found) => markAt(found[1] ?? '', from + found.index, '(x)'));
  const semicolons = [...part.matchAll(afterSemicolon)]
    .filter((found) => !isFirst(found[1] ?? ''))
    .map((found) => markAt(found[1] ?? '', from + found.index, /\d/.test(found[1] ?? '') ? 'n.' : 'x.'));
  return [...brackets, ...semicolons].sort((a, b) => a.at - b.at);
}
