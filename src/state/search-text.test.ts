import { expect, test } from 'vitest';
import { readSearchText } from './search-text.ts';

test('takes short texts and numbers, and nothing is no search', () => {
  expect([undefined, '', 'BLOOM', 3.1].map((raw) => readSearchText(raw))).toEqual(
    ['', '', 'BLOOM', '3.1'].map((text) => ({ text, dropped: false })),
  );
});

test.each([[['a', 'b']], [{ a: 1 }], [null], [true], ['x'.repeat(10_000)]])(
  'drops what makes no sense and says so (%#)',
  (raw) => {
    expect(readSearchText(raw)).toEqual({ text: '', dropped: true });
  },
);
