import { readings, type Numeral } from './numerals.ts';

/** A printed number that may open a section: where it stands, how it is dressed ("(a)", "a.", "a)"), how it may be read. */
export interface Mark {
  at: number;
  printed: string;
  style: string;
  numerals: Numeral[];
  /** Strong marks ("Section 3") open a section even when numbers were left out before. */
  strong: boolean;
  /** The numbers printed before the last dot: "4.2" stands within 4. */
  within: string[];
  /** Short name printed beside the number: "4. Share alike." */
  title: string;
}

const dressed: readonly { style: string; pattern: RegExp; strong: boolean }[] = [
  {
    style: 'n',
    pattern: /^(?:Section|SECTION|Article|ARTICLE|§)\s*(\d{1,2})\s*(?:\.|:|--?)?(?:\s+|$)(?=$|["'([A-Z])/,
    strong: true,
  },
  { style: 'n.', pattern: /^(\d{1,3})(?:\.0?|-)(?:\s+|$)/, strong: false },
  { style: '(x)', pattern: /^\((\d{1,2}|[a-zA-Z]|[ivxl]{2,5})\)(?:\s+|$)/, strong: false },
  { style: 'x)', pattern: /^(\d{1,2}|[a-zA-Z]|[ivxl]{2,5})\)(?:\s+|$)/, strong: false },
  { style: 'x.', pattern: /^([a-zA-Z]|[ivxl]{2,5}|[IVXL]{2,5})\.(?:\s+|$)/, strong: false },
];

const dottedNumber = /^(\d{1,2}(?:\.\d{1,2}){1,2})\.?(?:\s+|$)(?=$|["'([A-Z])/;
const titleOf = (rest: string): string => /^([A-Z][^.;:]{0,70}?)(?:\.|:| --|$)/.exec(rest)?.[1] ?? '';

interface Found {
  mark: Mark;
  length: number;
}

function dottedMark(text: string, at: number): Found | undefined {
  const found = dottedNumber.exec(text);
  const parts = found?.[1]?.split('.').filter((part, index) => index === 0 || part !== '0') ?? [];
  const printed = parts.at(-1);
  if (!found || !printed) return undefined;
  const within = parts.slice(0, -1);
  const mark: Mark = {
    at,
    printed,
    style: within.length === 0 ? 'n.' : `n.${within.length}`,
    numerals: readings(printed),
    strong: true,
    within,
    title: titleOf(text.slice(found[0].length)),
  };
  return { mark, length: found[0].length };
}

function dressedMark(text: string, at: number): Found | undefined {
  for (const { style, pattern, strong } of dressed) {
    const found = pattern.exec(text);
    const printed = found?.[1];
    if (!found || !printed) continue;
    const mark: Mark = {
      at,
      printed,
      style: style === 'n' ? 'n.' : style,
      numerals: readings(printed),
      strong,
      within: [],
      title: titleOf(text.slice(found[0].length)),
    };
    if (mark.numerals.length > 0) return { mark, length: found[0].length };
  }
  return undefined;
}

/** The printed numbers a line begins with, outermost first: "2. (a) …" has two. */
export function marksOf(line: string, start: number): Mark[] {
  const marks: Mark[] = [];
  let at = /^(?:#+ |\*\*|> |[*-] )*/.exec(line)?.[0].length ?? 0;
  for (let round = 0; round < 3; round += 1) {
    at += line.startsWith('**', at) ? 2 : 0;
    const found = dottedMark(line.slice(at), start + at) ?? dressedMark(line.slice(at), start + at);
    if (!found) break;
    marks.push({ ...found.mark, title: found.mark.title.replaceAll('**', '') });
    at += found.length;
  }
  return marks;
}
