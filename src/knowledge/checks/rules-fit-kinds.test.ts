import { expect, it } from 'vitest';
import { bar, exampleRecord, owe } from '../testing/example-record.ts';
import { rulesFitKinds } from './rules-fit-kinds.ts';

const found = (record: ReturnType<typeof exampleRecord>): string[] =>
  rulesFitKinds.check(record, { records: new Map(), families: [] }).map((problem) => problem.found);

it('finds rules about what cannot come of the kind', () => {
  expect(found(exampleRecord({ prohibitions: bar({ objects: ['trained-model'] }) }))).toEqual([
    'trained-model for model',
  ]);
  const when = { acts: ['share' as const], objects: ['extract' as const] };
  const record = exampleRecord({ madeFor: { kinds: ['dataset'] }, duties: owe({ kind: 'credit', when }) });
  expect(found(record)).toEqual(['extract for dataset']);
});

it('lets rules name more things than apply, and counts kinds it is also used for', () => {
  expect(found(exampleRecord({ prohibitions: bar({ objects: ['material', 'trained-model'] }) }))).toEqual([]);
  const madeFor = { kinds: ['model' as const], alsoUsedFor: [{ kind: 'dataset' as const, says: 'On data too.' }] };
  expect(found(exampleRecord({ madeFor, prohibitions: bar({ objects: ['trained-model'] }) }))).toEqual([]);
});
