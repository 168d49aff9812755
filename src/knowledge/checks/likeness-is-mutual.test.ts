import { expect, it } from 'vitest';
import { exampleRecord } from '../testing/example-record.ts';
import { likenessIsMutual } from './likeness-is-mutual.ts';

const like = (...ids: string[]) => ids.map((id) => ({ id, differs: 'The other has stones.' }));

function found(ids: string[], back: string[]): string[] {
  const record = exampleRecord({ nearDuplicates: like(...ids) });
  const other = exampleRecord({ id: 'fern-1.0', nearDuplicates: like(...back) });
  const records = new Map([record, other].map((one) => [one.id, one]));
  return likenessIsMutual.check(record, { records, families: [] }).map((problem) => problem.found);
}

it('takes two records that name each other', () => {
  expect(found(['fern-1.0'], ['moss-1.0'])).toEqual([]);
});

it('finds a likeness that only one of the two tells', () => {
  expect(found(['fern-1.0'], [])).toEqual(['fern-1.0 does not name moss-1.0']);
});

it('finds a record that resembles itself, one that does not exist and one named twice', () => {
  expect(found(['moss-1.0', 'fern-2.0'], [])).toEqual(['the record itself', 'no such record']);
  expect(found(['fern-1.0', 'fern-1.0'], ['moss-1.0'])).toEqual(['the same record twice']);
});
