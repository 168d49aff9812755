import { expect, it } from 'vitest';
import { bar, exampleRecord, owe } from '../testing/example-record.ts';
import { outboundFitsRules } from './outbound-fits-rules.ts';

const fern = exampleRecord({ id: 'fern-1.0' });
const found = (record: ReturnType<typeof exampleRecord>): string[] =>
  outboundFitsRules.check(record, { records: new Map([[fern.id, fern]]), families: [] }).map((one) => one.found);
const { outbound, reach } = exampleRecord();
const lists = (...licenses: string[]) => licenses.map((license) => ({ license, says: 'It may carry this one.' }));

it('finds a promise that a prohibition takes back', () => {
  expect(found(exampleRecord({ prohibitions: bar({ acts: ['share'] }) }))).toEqual([
    'any while sharing the derivative is barred',
  ]);
  expect(found(exampleRecord({ prohibitions: bar({ acts: ['relicense'] }) }))).toEqual([
    'any while relicensing the derivative is barred',
  ]);
});

it('finds terms that travel although any license is promised', () => {
  expect(found(exampleRecord({ duties: owe({ kind: 'share-alike' }) }))).toEqual([
    'any beside D1, a duty of kind share-alike',
  ]);
  expect(found(exampleRecord({ reach: { ...reach, merge: { ...reach.merge, effect: 'carry' } } }))).toEqual([
    'any while reach.merge carries terms',
  ]);
});

it('finds lists that name no other record, or nothing', () => {
  const compatible = lists('fern-1.0', 'moss-1.0', 'reed-2.0');
  expect(found(exampleRecord({ outbound: { ...outbound, kind: 'compatible', compatible } }))).toEqual([
    'moss-1.0',
    'reed-2.0',
  ]);
  expect(found(exampleRecord({ outbound: { ...outbound, kind: 'compatible' } }))).toEqual([
    'an empty list for the kind compatible',
  ]);
});

it('is content when nothing goes out because nothing may', () => {
  const record = exampleRecord({
    prohibitions: bar({ acts: ['share', 'relicense'] }),
    outbound: { ...outbound, kind: 'none' },
  });
  expect(found(record)).toEqual([]);
});
