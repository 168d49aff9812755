import { readingFields } from '../reading-fields.ts';
import { wordCount } from '../reading-grade.ts';
import type { DataCheck } from './check.ts';

const longest = 30;
const latin =
  'inter alia|mutatis mutandis|bona fide|pro rata|prima facie|ipso facto|force majeure|sui generis|per annum|ex ante|de jure|de facto|vis-[àa]-vis|i\\.e\\.|e\\.g\\.|etc';
const deeds =
  'shall|here(?:by|in|to|of|under|after)|there(?:of|in|to|under)|whereas|pursuant|notwithstanding|aforementioned|foregoing|forthwith|and/or|prior to|in accordance with|in respect of|with respect to|in the event';
const vague =
  'various|may be subject to|as appropriate|where applicable|as applicable|if applicable|and so on|or similar';

const unplain = new RegExp(`(?<![\\p{L}\\p{N}])(?:${latin}|${deeds}|${vague})(?![\\p{L}\\p{N}])`, 'giu');

/** Words that no reader needs, quoted words left out. */
export const unplainWords = (text: string): string[] => text.replace(/"[^"]+"|“[^”]+”/g, '').match(unplain) ?? [];

const longSentences = (text: string): number[] =>
  text
    .split(/[.!?]+[”"]?(?:\s|$)/)
    .map(wordCount)
    .filter((count) => count > longest);

/** Sentences for readers use words of readers. */
export const plainWords: DataCheck = {
  name: 'plain-words',
  description: `No text for readers has legal Latin, words of deeds ("shall", "hereby") or vague ones ("various"), or a sentence of more than ${longest} words.`,
  scope: 'record',
  exceptions: [],
  check: (record) =>
    readingFields(record).flatMap(({ path, text }) => [
      ...unplainWords(text).map((word) => ({
        path,
        found: `"${word}"`,
        expected: 'a plain word, or what exactly is meant',
        tip: 'Say it as you would to a friend.',
      })),
      ...longSentences(text).map((count) => ({
        path,
        found: `a sentence of ${count} words`,
        expected: `at most ${longest}`,
        tip: 'Make two sentences of it.',
      })),
    ]),
};
