import type { Mark } from './marks.ts';
import type { Counting, Numeral } from './numerals.ts';

/** A numbered section that is open at some place of a text. */
export interface Open {
  printed: string;
  title: string;
  style: string;
  counting: Counting;
  value: number;
  indent: number;
  inline: boolean;
  /** Number of headings seen before it. */
  headings: number;
  /** True once text of its own paragraph has followed it: its list may be over. */
  over?: boolean;
}

/** Where a mark stands on its line. */
export interface Setting {
  indent: number;
  inline: boolean;
  headings: number;
  blankBefore: boolean;
}

interface Fit {
  depth: number;
  numeral: Numeral;
  score: number;
}

/** No text nests deeper; a limit keeps odd input cheap. */
const deepest = 12;

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 3;

function asNext(open: readonly Open[], mark: Mark, setting: Setting): Fit[] {
  return open.flatMap((one, depth) =>
    mark.numerals.flatMap((numeral): Fit[] => {
      const step = numeral.value - one.value;
      const skips = mark.strong
        ? step > 0
        : step === 1 ||
          (step > 1 && step <= 3 && setting.blankBefore && one.indent === setting.indent && !setting.inline);
      if (one.style !== mark.style || one.counting !== numeral.counting || !skips) return [];
      const score =
        (near(one.indent, setting.indent) ? 2 : 0) +
        ((one.title === '') === (mark.title === '') ? 1 : 0) +
        (step === 1 ? 2 : 0) -
        (one.over ? 1.5 : 0) +
        depth / 10;
      return [{ depth, numeral, score }];
    }),
  );
}

function firstDepth(open: readonly Open[], mark: Mark, numeral: Numeral, setting: Setting): number {
  const restart = open.findIndex(
    (one) =>
      one.style === mark.style &&
      one.counting === numeral.counting &&
      one.indent === setting.indent &&
      one.headings < setting.headings,
  );
  const outside = open.findIndex((one) => one.indent > setting.indent && !setting.inline);
  return [restart, outside].find((depth) => depth >= 0) ?? open.length;
}

function asFirst(open: readonly Open[], mark: Mark, setting: Setting): Fit[] {
  const fresh = mark.strong && !open.some((one) => one.style === mark.style);
  const numeral =
    mark.numerals.find((one) => one.counting === 'roman' && one.value === 1) ??
    mark.numerals.find((one) => one.value <= 1 || fresh);
  if (!numeral || open.length >= deepest) return [];
  const inner = setting.indent > (open.at(-1)?.indent ?? Infinity) + 1;
  return [{ depth: fresh ? 0 : firstDepth(open, mark, numeral, setting), numeral, score: inner ? 4.4 : 2.4 }];
}

const asOpen = (mark: Pick<Mark, 'printed' | 'title' | 'style'>, numeral: Numeral, setting: Setting): Open => ({
  printed: mark.printed,
  title: mark.title,
  style: mark.style,
  ...numeral,
  ...setting,
});

/** "4.2" opens 2 inside 4, whatever was open inside 4 before. */
function openedDotted(open: readonly Open[], mark: Mark, setting: Setting): Open[] {
  const chain = [...mark.within, mark.printed];
  const levels = chain.map((printed, level) => {
    const value = Number(printed);
    const style = level === 0 ? 'n.' : `n.${level}`;
    const same = open.find((one) => one.style === style && one.value === value);
    return same && level < chain.length - 1
      ? same
      : asOpen(
          { printed, style, title: level === chain.length - 1 ? mark.title : '' },
          { counting: 'number', value },
          setting,
        );
  });
  return levels;
}

/** The open sections after a mark: it follows one of them, begins a list inside the last, or is no section at all. */
export function opened(open: readonly Open[], mark: Mark, setting: Setting): Open[] {
  if (mark.within.length > 0) return openedDotted(open, mark, setting);
  const best = [...asNext(open, mark, setting), ...asFirst(open, mark, setting)].sort((a, b) => b.score - a.score)[0];
  return best ? [...open.slice(0, best.depth), asOpen(mark, best.numeral, setting)] : [...open];
}
