import { expect, it } from 'vitest';
import { bar, exampleRecord, owe } from '../testing/example-record.ts';
import { shareAlikeCanBeShared } from './share-alike-can-be-shared.ts';

const duties = owe({ kind: 'share-alike' });

it('finds a share-alike duty on versions that may not be shared', () => {
  const record = exampleRecord({ duties, prohibitions: bar({ acts: ['share'], objects: ['derivative'] }) });
  expect(shareAlikeCanBeShared.check(record, { records: new Map(), families: [] }).map(({ found }) => found)).toEqual([
    'a share-alike duty while sharing the derivative is reserved by R1, P1',
  ]);
});

it('is content when they may be shared', () => {
  expect(shareAlikeCanBeShared.check(exampleRecord({ duties }), { records: new Map(), families: [] })).toEqual([]);
});
