import { normalize } from '../../knowledge/index.ts';

/** Where some words stand in a text, as character positions. */
export interface Place {
  start: number;
  end: number;
}

/** Some words with what stands around them. */
export interface Passage {
  before: string;
  words: string;
  after: string;
}

const alike: Record<string, string> = { ' ': '\\s+', '"': '["“”„«»]', "'": "['‘’‚]", '-': '[-‐‑‒–—−]' };

const tolerant = (character: string): string => alike[character] ?? character.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&');

/** Finds a locator in a text as it is printed; white space, quotes and dashes may differ. */
export function findWords(text: string, locator: string): Place | undefined {
  const pattern = [...normalize(locator)].map(tolerant).join('').replaceAll('\\.\\.\\.', '(?:\\.\\.\\.|…)');
  const found = new RegExp(pattern).exec(text);
  return found ? { start: found.index, end: found.index + found[0].length } : undefined;
}

const reach = 260;

const squeeze = (text: string): string => text.replace(/\s+/g, ' ');

/** The words in their context: about three lines to each side, cut between words. */
export function passageAt(text: string, { start, end }: Place): Passage {
  const from = Math.max(0, start - reach);
  const to = Math.min(text.length, end + reach);
  const before = squeeze(text.slice(from, start));
  const after = squeeze(text.slice(end, to));
  return {
    before: from > 0 ? `…${before.slice(before.indexOf(' '))}` : before,
    words: squeeze(text.slice(start, end)),
    after: to < text.length ? `${after.slice(0, after.lastIndexOf(' '))} …` : after,
  };
}
