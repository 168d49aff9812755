import { expect, it } from 'vitest';
import { readings, romanValue } from './numerals.ts';

it.each([
  ['i', 1],
  ['iv', 4],
  ['ix', 9],
  ['xiv', 14],
  ['xl', 40],
  ['iiii', undefined],
  ['vx', undefined],
  ['', undefined],
])('reads the Roman number "%s" as %s', (text, value) => {
  expect(romanValue(text)).toBe(value);
});

it('gives both readings of a letter that is a Roman number too', () => {
  expect(readings('i')).toEqual([
    { counting: 'letter', value: 9 },
    { counting: 'roman', value: 1 },
  ]);
  expect(readings('12')).toEqual([{ counting: 'number', value: 12 }]);
  expect(readings('to')).toEqual([]);
});
