import { expect, it } from 'vitest';
import { exampleRecord, limit } from '../testing/example-record.ts';
import { limitsTestTheirFact } from './limits-test-their-fact.ts';

const paths = (limits: ReturnType<typeof limit>): string[] =>
  limitsTestTheirFact.check(exampleRecord({ limits }), { records: new Map(), families: [] }).map(({ path }) => path);

it('finds a limit that asks about something else', () => {
  expect(paths(limit({ kind: 'non-commercial', test: { fact: 'purpose', is: 'research' } }))).toEqual([
    'limits.L1.test',
  ]);
});

it('finds a limit that does not say where its line is', () => {
  expect(paths(limit({ kind: 'places-excluded', test: { fact: 'country', notIn: ['FR'] } }))).toEqual([
    'limits.L1.value',
  ]);
});

it('looks for the fact inside combined tests', () => {
  const test = {
    any: [
      { fact: 'organization' as const, is: 'school' },
      { fact: 'funding' as const, is: 'none' },
    ],
  };
  expect(paths(limit({ kind: 'non-commercial', test }))).toEqual([]);
});
