import { expect, it } from 'vitest';
import { exampleRecord, grant, limit } from '../testing/example-record.ts';
import { contestedValuesAreExplained } from './contested-values-are-explained.ts';

const problems = (record: ReturnType<typeof exampleRecord>): string[] =>
  contestedValuesAreExplained
    .check(record, { records: new Map(), families: [] })
    .map(({ path, found }) => `${path}: ${found}`);
const test = { fact: 'funding' as const, inside: ['none'], outside: ['sale'], contested: ['sponsorship'] };
const reading = (value: string, certainty: 'reading' | 'contested') => ({ value, says: 'It counts.', certainty });

it('finds an open value that no debate explains', () => {
  expect(problems(exampleRecord({ permissions: grant({ if: test }) }))).toEqual([
    'permissions.P1.if: values that are contested, without a debate',
  ]);
  expect(problems(exampleRecord({ permissions: grant({ if: test, debate: 'B1' }) }))).toEqual([]);
});

it('finds readings that say something else than the test', () => {
  const readings = [reading('none', 'contested'), reading('sponsorship', 'reading'), reading('gold', 'reading')];
  const limits = limit({ kind: 'non-commercial', test, debate: 'B1', readings });
  expect(problems(exampleRecord({ limits }))).toEqual([
    'limits.L1.readings: "none" read as contested, tested as settled',
    'limits.L1.readings: "sponsorship" read as reading, tested as contested',
    'limits.L1.readings: gold',
  ]);
});

it('is content when both agree', () => {
  const readings = [reading('none', 'reading'), reading('sponsorship', 'contested')];
  const limits = limit({ kind: 'non-commercial', test, debate: 'B1', readings });
  expect(problems(exampleRecord({ limits }))).toEqual([]);
});
