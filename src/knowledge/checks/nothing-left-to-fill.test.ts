import { expect, it } from 'vitest';
import { toFill } from '../compile/skeleton.ts';
import { exampleRecord, grant } from '../testing/example-record.ts';
import { nothingLeftToFill } from './nothing-left-to-fill.ts';

it('finds what a writer has not filled in yet', () => {
  const record = exampleRecord({ steward: toFill, permissions: grant({ says: toFill }) });
  expect(nothingLeftToFill.check(record, { records: new Map(), families: [] }).map(({ path }) => path)).toEqual([
    'steward',
    'permissions.0.says',
  ]);
});
