import { wordCount } from '../reading-grade.ts';
import type { DataCheck } from './check.ts';

const most = 40;
const least = 8;
const longestSentence = 25;

/** The summary says it in a breath. */
export const plainBlockIsShort: DataCheck = {
  name: 'plain-block-is-short',
  description: `The summary has ${least} to ${most} words, and no sentence of more than ${longestSentence}.`,
  scope: 'record',
  exceptions: [],
  check: ({ plain: { summary } }) => {
    const words = summary.split(/\s+/).length;
    const tip = 'Say what one may do first, then the one thing to watch out for.';
    const length =
      words > most || words < least
        ? [{ path: 'plain.summary', found: `${words} words`, expected: `${least} to ${most} words`, tip }]
        : [];
    const long = summary
      .split(/[.!?](?:\s|$)/)
      .filter((sentence) => wordCount(sentence) > longestSentence)
      .map((sentence) => ({
        path: 'plain.summary',
        found: `a sentence of ${wordCount(sentence)} words`,
        expected: `at most ${longestSentence}`,
        tip: 'Make two sentences of it.',
      }));
    return [...length, ...long];
  },
};
