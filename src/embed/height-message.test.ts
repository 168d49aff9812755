import { expect, test } from 'vitest';
import { heightOf } from './height-message.ts';

test('a height in bounds is rounded up', () => {
  expect(heightOf({ type: 'lichen-height', height: 120.2 })).toBe(121);
});

test.each([
  undefined,
  null,
  'lichen-height',
  { height: 100 },
  { type: 'other', height: 100 },
  { type: 'lichen-height', height: '100' },
  { type: 'lichen-height', height: Number.NaN },
  { type: 'lichen-height', height: Infinity },
  { type: 'lichen-height', height: 0 },
  { type: 'lichen-height', height: -5 },
  { type: 'lichen-height', height: 4001 },
])('%j is no height', (data) => {
  expect(heightOf(data)).toBeUndefined();
});
