import { join } from 'node:path';
import { expect, test } from 'vitest';
import { resolveLicense } from '../resolve.ts';
import { readFamilies, toIndex } from './compile.ts';
import { knowledgeFolder, loadRecords } from './load-records.ts';
import { toFamilyPages, toList } from './to-lists.ts';

const index = toIndex(loadRecords(join(knowledgeFolder, 'licenses')).records, readFamilies());

test('the list has every license and family', () => {
  const { licenses, families } = toList(index);
  expect(licenses.map(({ id }) => id)).toEqual(index.licenses.map(({ id }) => id));
  expect(families.map(({ id }) => id)).toEqual(index.families.map(({ id }) => id));
});

test.each(toFamilyPages(index))('$family.id has those it may mean, and reads as a name of several', (page) => {
  const { id, candidates, others } = page.family;
  expect(page.candidates.map((one) => one.id).toSorted()).toEqual(candidates.toSorted());
  expect(resolveLicense(index, id).kind).toBe(candidates.length + others.length > 0 ? 'family' : 'not-stated');
});
