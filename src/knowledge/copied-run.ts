/** Letters of scripts that put no spaces between words; each counts as a word. */
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/gu;

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(unspaced, ' $& ')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Every run of so many words in a text, punctuation aside. */
export function runsOf(text: string, length: number): string[] {
  const words = wordsOf(text);
  return words.slice(0, Math.max(0, words.length - length + 1)).map((_, at) => words.slice(at, at + length).join(' '));
}

/** The first run of so many words that a sentence shares with a text's runs; undefined when there is none. */
export const copiedRun = (sentence: string, runs: ReadonlySet<string>, length: number): string | undefined =>
  runsOf(sentence, length).find((run) => runs.has(run));
