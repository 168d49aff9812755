const silentEnd = /(?:[^laeiouy]es|[^laeiouytd]ed|[^laeiouy]e)$/;

/** About how many syllables an English word has: groups of vowels, less the silent endings. */
export function syllables(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  if (letters.length <= 3) return 1;
  const groups = letters
    .replace(silentEnd, '')
    .replace(/^y/, '')
    .match(/[aeiouy]{1,2}/g);
  return Math.max(1, groups?.length ?? 0);
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’./-]*/gu) ?? [];

/** How many words a text has. */
export const wordCount = (text: string): number => wordsOf(text).length;

const sentenceCount = (text: string): number =>
  Math.max(1, text.split(/[.!?]+(?:\s|$)/).filter((part) => wordCount(part) > 0).length);

/** School grade a text asks for (Flesch–Kincaid); names given count as one short word, and so does anything in quotes. */
export function readingGrade(text: string, names: readonly string[]): number {
  const longestFirst = [...names].sort((a, b) => b.length - a.length);
  const plain = longestFirst.reduce(
    (rest, name) => rest.replaceAll(name, 'it'),
    text.replace(/"[^"]+"|“[^”]+”/g, 'it').replace(/§+ ?[\w.()]+|Attachment [A-Z][\w ()]*/g, 'it'),
  );
  const words = wordsOf(plain);
  const count = Math.max(1, words.length);
  const sounds = words.reduce((sum, word) => sum + syllables(word), 0);
  return 0.39 * (count / sentenceCount(plain)) + 11.8 * (sounds / count) - 15.59;
}
