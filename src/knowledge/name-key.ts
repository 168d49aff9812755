import { plainLetters } from './plain-letters.ts';

/** Words and numbers of a name; numbers that follow each other are one version: "v1-5" and "1.5" are alike. */
export const nameWords = (name: string): string[] =>
  plainLetters(name)
    .replace(/(?<=\p{N})[\s._-]+(?=\p{N})/gu, '.')
    .match(/\p{L}+|\p{N}+(?:\.\p{N}+)*|\+/gu)
    ?.filter((word, at, all) => !(word === 'v' && /^\p{N}/u.test(all[at + 1] ?? ''))) ?? [];

/** A name without case, accents, punctuation and spacing: "DeepSeek-R1" and "deepseek r1" have one key. */
export const nameKey = (name: string): string => nameWords(name).join('');
