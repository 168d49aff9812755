import { expect, it } from 'vitest';
import { bar, exampleRecord, grant, limit } from '../testing/example-record.ts';
import { limitsHoldBack } from './limits-hold-back.ts';

const found = (record: ReturnType<typeof exampleRecord>): string[] =>
  limitsHoldBack.check(record, { records: new Map(), families: [] }).map((problem) => problem.found);
const limits = limit({
  kind: 'non-commercial',
  test: { fact: 'funding', inside: ['none'], outside: ['sale'], contested: [] },
});

it('finds a grant to sell that walks past a non-commercial limit', () => {
  expect(found(exampleRecord({ limits, permissions: grant({ objects: ['material'] }) }))).toEqual([
    'no condition on sell × material beside L1, a limit of kind non-commercial',
  ]);
});

it('is content when the permission or a prohibition holds it back', () => {
  expect(found(exampleRecord({ limits, permissions: grant({ if: { limit: 'L1' } }) }))).toEqual([]);
  expect(found(exampleRecord({ limits, prohibitions: bar({ if: { not: { limit: 'L1' } } }) }))).toEqual([]);
});
