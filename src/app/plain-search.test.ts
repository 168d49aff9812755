import { expect, test } from 'vitest';
import { parsePlainSearch, writePlainSearch } from './plain-search.ts';

test('writes what people can read', () => {
  expect(writePlainSearch({ v: '1', facts: 'funding:none,disclosure:yes', q: undefined })).toBe(
    '?v=1&facts=funding:none,disclosure:yes',
  );
});

test('writes nothing for nothing', () => {
  expect(writePlainSearch({ q: undefined })).toBe('');
});

test('reads back what it wrote, signs and all', () => {
  const search = { q: 'A & B = "C"? #1 + 2%, ü', v: '1' };
  expect(parsePlainSearch(writePlainSearch(search))).toEqual(search);
});

test('reads a repeated parameter as a list', () => {
  expect(parsePlainSearch('?q=a&q=b')).toEqual({ q: ['a', 'b'] });
});

test('does not fail on broken encoding', () => {
  expect(parsePlainSearch('?q=%E0%A4%A')).toHaveProperty('q');
});
