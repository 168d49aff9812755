/** How a printed number counts: 1 2 3, a b c, or i ii iii. */
export type Counting = 'number' | 'letter' | 'roman';

/** One way to read a printed number: how it counts and its place in the count. */
export interface Numeral {
  counting: Counting;
  value: number;
}

const romanDigits: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** The value of a Roman numeral in small letters up to 399; undefined when it is none. */
export function romanValue(text: string): number | undefined {
  if (!/^(c{0,3})(xc|xl|l?x{0,3})(ix|iv|v?i{0,3})$/.test(text) || text === '') return undefined;
  const digits = [...text].map((letter) => romanDigits[letter] ?? 0);
  return digits.reduce((sum, digit, at) => sum + (digit < (digits[at + 1] ?? 0) ? -digit : digit), 0);
}

/** Every way to read a printed number: "i" is the ninth letter and the first Roman numeral. */
export function readings(printed: string): Numeral[] {
  const text = printed.toLowerCase();
  if (/^\d+$/.test(text)) return [{ counting: 'number', value: Number(text) }];
  const roman = romanValue(text);
  const letter: Numeral[] = /^[a-z]$/.test(text) ? [{ counting: 'letter', value: text.charCodeAt(0) - 96 }] : [];
  return [...letter, ...(roman ? [{ counting: 'roman', value: roman } as const] : [])];
}
