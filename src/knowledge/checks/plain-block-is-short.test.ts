import { expect, it } from 'vitest';
import { exampleRecord } from '../testing/example-record.ts';
import { plainBlockIsShort } from './plain-block-is-short.ts';

const found = (summary: string): string[] => {
  const { plain } = exampleRecord();
  return plainBlockIsShort
    .check({ ...exampleRecord(), plain: { ...plain, summary } }, { records: new Map(), families: [] })
    .map((problem) => problem.found);
};

it('finds summaries that are too short or too long', () => {
  expect(found('Use it.')).toEqual(['2 words']);
  expect(found('You may use it here. '.repeat(9).trim())).toEqual(['45 words']);
});

it('finds a sentence that runs on', () => {
  expect(found(`You may use it ${'and use it '.repeat(8)}again.`)).toEqual(['a sentence of 29 words']);
});
