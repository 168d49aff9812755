import { expect, it } from 'vitest';
import { exampleRecord, grant } from '../testing/example-record.ts';
import { plainWords, unplainWords } from './plain-words.ts';

const problems = (says: string): string[] =>
  plainWords
    .check(exampleRecord({ permissions: grant({ says }) }), { records: new Map(), families: [] })
    .map(({ path, found }) => `${path}: ${found}`);

it.each([
  ['You shall name it, inter alia.', ['shall', 'inter alia']],
  ['Various rules may be subject to change, etc.', ['Various', 'may be subject to', 'etc']],
  ['The words “provided hereby and/or herein” are quoted.', []],
  ['It is marshalled, and there to see; thereafter the hereditary sketch.', []],
])('reads "%s"', (text, words) => {
  expect(unplainWords(text)).toEqual(words);
});

it('finds such words and long sentences, and where they stand', () => {
  expect(problems('You may use it hereunder.')).toEqual(['permissions.0.says: "hereunder"']);
  expect(problems(`You may ${'and may '.repeat(15)}use it.`)).toEqual(['permissions.0.says: a sentence of 34 words']);
});

it('counts each sentence alone', () => {
  expect(problems(`You may ${'and may '.repeat(10)}use it. You may ${'and may '.repeat(10)}use it.`)).toEqual([]);
});
