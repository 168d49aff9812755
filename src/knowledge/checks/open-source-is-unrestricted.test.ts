import { expect, it } from 'vitest';
import { bar, exampleRecord, limit } from '../testing/example-record.ts';
import { openSourceIsUnrestricted } from './open-source-is-unrestricted.ts';

const restricted = {
  prohibitions: bar({ categories: ['military'] }),
  limits: limit({ kind: 'research-only', test: { fact: 'purpose', in: ['research'] } }),
};
const paths = (record: ReturnType<typeof exampleRecord>): string[] =>
  openSourceIsUnrestricted.check(record, { records: new Map(), families: [] }).map(({ path }) => path);

it('finds restrictions in a license that is said to be open source', () => {
  const { openness } = exampleRecord();
  expect(paths(exampleRecord({ ...restricted, openness: { ...openness, osi: 'yes' } }))).toEqual([
    'prohibitions.R1',
    'limits.L1',
  ]);
});

it('says nothing about other licenses', () => {
  expect(paths(exampleRecord(restricted))).toEqual([]);
});
