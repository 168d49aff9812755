import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { LicenseList, PackedNames } from '../../../knowledge/index.ts';
import { termsOf } from './terms-of.ts';

const read = (name: string): unknown => JSON.parse(readFileSync(`src/knowledge/generated/${name}.json`, 'utf8'));
const list = read('list') as LicenseList;

test('tells a license from a label that settles none, own terms and nothing', () => {
  expect(termsOf(list, 'mit')).toMatchObject({ kind: 'license', id: 'mit', name: expect.stringContaining('MIT') });
  expect(termsOf(list, 'openrail')).toMatchObject({ kind: 'family', id: 'openrail' });
  expect(termsOf(list, 'custom')).toEqual({ kind: 'custom' });
  expect(termsOf(list, 'not-stated')).toEqual({ kind: 'not-stated' });
});

test('everything the catalog says of a license has a name', () => {
  const { licenses } = read('names') as PackedNames;
  expect(licenses.filter((id) => id !== 'not-stated' && termsOf(list, id).kind === 'not-stated')).toEqual([]);
});
