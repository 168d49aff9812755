import { m } from '../../../i18n/index.ts';

type Join = (parts: { before: string; last: string }) => string;

const joined = (names: readonly string[], join: Join): string => {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : join({ before: names.slice(0, -1).join(', '), last });
};

/** "a, b and c". */
export const listAnd = (names: readonly string[]): string => joined(names, m.compare_and);

/** "a, b or c". */
export const listOr = (names: readonly string[]): string => joined(names, m.compare_or);

/** At most so many names; the others as a number: "a, b and 3 more". */
export const listSome = (names: readonly string[], most: number): string =>
  names.length > most
    ? m.compare_note_more({ names: names.slice(0, most).join(', '), count: names.length - most })
    : listAnd(names);

/** Short reasons in one line; a dot stays with what it follows. */
export const listDots = (parts: readonly string[]): string => parts.join('\u00a0· ');

/** A number in words that are quick to read: 700 million. */
export const roundNumber = (number: number): string =>
  new Intl.NumberFormat('en', { notation: 'compact', compactDisplay: 'long' }).format(number);
