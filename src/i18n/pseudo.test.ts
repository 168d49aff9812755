import { expect, test } from 'vitest';
import { pseudo } from './pseudo.ts';

test('accents letters, adds a third of the length and sets brackets', () => {
  expect(pseudo('Hello')).toBe('[Ĥéļļö……]');
});

test('leaves placeholders as they are', () => {
  expect(pseudo('Hi {name}')).toContain('{name}');
});

test('leaves empty text empty', () => {
  expect(pseudo('')).toBe('');
});

test('pads long texts with words, not with one endless one', () => {
  const words = pseudo('long words '.repeat(20)).split(' ');
  expect(Math.max(...words.map((word) => word.length))).toBeLessThan(20);
});
