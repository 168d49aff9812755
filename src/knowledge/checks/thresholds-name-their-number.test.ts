import { expect, it } from 'vitest';
import { exampleRecord, limit, owe } from '../testing/example-record.ts';
import { numbersIn, thresholdsNameTheirNumber } from './thresholds-name-their-number.ts';

const found = (record: ReturnType<typeof exampleRecord>): string[] =>
  thresholdsNameTheirNumber.check(record, { records: new Map(), families: [] }).map((problem) => problem.found);
const users = (value: string, atMost = 1000000) =>
  limit({ kind: 'monthly-users', value, test: { fact: 'monthly-users', atMost } });

it.each([
  ['700 million users in June 2023', [700000000, 2023]],
  ['$1,000,000 a year', [1000000]],
  ['RMB 1.5 billion', [1500000000]],
  ['many', []],
])('reads the numbers in "%s"', (words, numbers) => {
  expect(numbersIn(words)).toEqual(numbers);
});

it('finds a number with a zero too many, and a test without one', () => {
  expect(found(exampleRecord({ limits: users('10 million users') }))).toEqual([
    '"10 million users" for a test on 1000000',
  ]);
  const limits = limit({ kind: 'annual-revenue', value: '10 dollars', test: { fact: 'funding', is: 'none' } });
  expect(found(exampleRecord({ limits }))).toEqual(['no number of annual-revenue in the test']);
});

it('finds a duty above another number', () => {
  const duties = owe({
    kind: 'separate-license',
    when: { acts: ['use'], objects: ['material'], if: { fact: 'monthly-users', above: 100000 } },
  });
  expect(found(exampleRecord({ limits: users('1 million users'), duties }))).toEqual(['above 100000']);
});

it('is content with equal numbers, and with "less than"', () => {
  expect(found(exampleRecord({ limits: users('fewer than 1,000,000 users', 999999) }))).toEqual([]);
});
