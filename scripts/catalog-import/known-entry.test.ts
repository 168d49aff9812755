import { expect, it } from 'vitest';
import { exampleEntry } from '../../src/knowledge/testing/example-catalog.ts';
import { exampleRow, exampleRules } from './example-rows.ts';
import { knownEntry } from './known-entry.ts';
import type { Row } from './row.ts';

const entries = [
  exampleEntry('moss-7b', { name: 'Moss 7B', also: ['Moosbeet'], hub: ['garden/moss-7b'] }),
  exampleEntry('moss-all', { name: 'Moss' }),
  exampleEntry('bark-oak', { name: 'Bark (Oak)' }),
];
const known = (row: Partial<Row>, same: Record<string, string> = {}) =>
  knownEntry(entries, exampleRow(row), exampleRules({ same }))?.id;

it.each(['Moss 7B', 'moss-7b', 'MOSS 7b', 'Moosbeet'])('knows an entry by the name "%s" people use', (name) => {
  expect(known({ name })).toBe('moss-7b');
});

it('knows an entry by its name and maker', () => {
  expect(known({ name: 'bark', maker: 'Oak' })).toBe('bark-oak');
  expect(known({ name: 'bark', maker: 'Elm' })).toBeUndefined();
});

it('knows an entry by its address, whatever the row calls it', () => {
  expect(known({ name: 'Something', hub: 'Garden/Moss-7B' })).toBe('moss-7b');
});

it('takes a row of the same name at another address for something else', () => {
  expect(known({ name: 'Moss 7B', hub: 'somebody/moss-7b' })).toBeUndefined();
});

it('follows a rule first: by the address of the row, or by its name where it has none', () => {
  const same = { 'garden/moss-7b': 'moss-all', 'Moss 7B': 'moss-all' };
  expect(known({ name: 'Moss 7B', hub: 'garden/moss-7b' }, same)).toBe('moss-all');
  expect(known({ name: 'Moss 7B' }, same)).toBe('moss-all');
});

it.each(['Moss 8B', 'Mos', 'Moss 7B Chat'])('knows nothing of "%s", however alike', (name) => {
  expect(known({ name })).toBeUndefined();
});
