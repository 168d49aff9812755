import { expect, it } from 'vitest';
import { bar, exampleRecord } from '../testing/example-record.ts';
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
