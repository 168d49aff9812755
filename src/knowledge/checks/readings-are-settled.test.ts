import { expect, it } from 'vitest';
import { answersOf, readRestrictionKeys } from '../compile/answers.ts';
import type { Reading } from '../compile/compare-reading.ts';
import { exampleRecord } from '../testing/example-record.ts';
import { readingsAreSettled } from './readings-are-settled.ts';

type Settled = NonNullable<ReturnType<typeof exampleRecord>['review']['secondReader']>['settled'];

const { review, ...rest } = exampleRecord();
const moss = (settled: Settled = []) =>
  exampleRecord({
    ...rest,
    review: { ...review, secondReader: { role: 'second reader', on: '2026-11-20', settled } },
  });
const agreed = answersOf(moss(), readRestrictionKeys());
const saying = (serve: string): Reading => ({
  ...agreed,
  answers: { ...agreed.answers, serve: { a: serve, clause: '', locator: '', note: '' } },
});
const problems = (settled: Settled, reading?: Reading): string[] =>
  readingsAreSettled
    .check(moss(settled), {
      records: new Map(),
      families: [],
      readings: new Map(reading ? [['moss-1.0', reading]] : []),
    })
    .map(({ path, found }) => `${path}: ${found}`);
const serve = (wrong: 'record' | 'reading') => ({ key: 'serve', wrong, because: 'The clause names it.', cite: [] });

it('finds a record that nobody read again, or not in full', () => {
  expect(problems([])).toEqual(['review.secondReader: no reading']);
  expect(problems([], { ...agreed, documents: ['fern'] })).toEqual(['review.secondReader: a reading of fern']);
});

it('finds a difference that nobody settled', () => {
  expect(problems([], saying('no'))).toEqual([
    'review.secondReader.settled.serve: "yes" in the record, "no" in the reading',
  ]);
});

it('finds a record that was wrong and stayed so', () => {
  expect(problems([serve('record')], saying('no'))).toHaveLength(1);
  expect(problems([serve('reading')], saying('no'))).toEqual([]);
});

it('finds a key that is none', () => {
  expect(problems([{ ...serve('reading'), key: 'server' }], agreed)).toEqual([
    'review.secondReader.settled.server: "server", which the reading does not answer',
  ]);
});

it('is content when both say the same', () => {
  expect(problems([serve('record')], saying('yes'))).toEqual([]);
});
