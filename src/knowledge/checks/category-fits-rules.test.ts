import { expect, it } from 'vitest';
import { bar, exampleRecord, limit, owe } from '../testing/example-record.ts';
import { categoryFitsRules } from './category-fits-rules.ts';

const found = (record: ReturnType<typeof exampleRecord>): string[] =>
  categoryFitsRules.check(record, { records: new Map(), families: [] }).map(({ expected }) => expected);

it('finds a class whose rules are missing', () => {
  expect(found(exampleRecord({ category: 'non-commercial' }))).toEqual(['a limit of kind non-commercial']);
  expect(found(exampleRecord({ category: 'share-alike' }))).toEqual(['a duty of kind share-alike']);
  expect(found(exampleRecord({ category: 'open-rail' }))).toEqual([
    'use restrictions',
    'a duty of kind pass-on-restrictions',
    'openness.rail with both halves yes',
  ]);
});

it('finds restrictions in a permissive license', () => {
  expect(found(exampleRecord({ prohibitions: bar({ categories: ['military'] }) }))).toEqual(['no use restrictions']);
});

it('finds duties on what is free for all, and limits to research on what is permissive', () => {
  const duties = owe({ kind: 'credit' });
  expect(found(exampleRecord({ category: 'public-domain', duties }))).toEqual([
    'no duty to credit or to keep something with it',
  ]);
  const limits = limit({ kind: 'research-only', test: { fact: 'purpose', is: 'research' } });
  expect(found(exampleRecord({ limits }))).toEqual(['no limit to non-commercial use or research']);
});

it('finds changed versions that may be shared under a license without derivatives', () => {
  expect(found(exampleRecord({ category: 'no-derivatives' }))).toEqual(['no sharing of changed versions']);
  const prohibitions = bar({ acts: ['share'], objects: ['derivative'] });
  expect(found(exampleRecord({ category: 'no-derivatives', prohibitions }))).toEqual([]);
});
