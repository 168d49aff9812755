import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeFigures, encodeFigures } from './figures-code.ts';

it('brings back what was written', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(2 ** 24 - 1)), (numbers) => {
      const figures = Uint32Array.from(numbers).sort();
      expect(decodeFigures(encodeFigures(figures))).toEqual(figures);
    }),
  );
});

it('takes a byte for a small step and two for a larger one', () => {
  expect(atob(encodeFigures([5, 10, 300]))).toHaveLength(4);
  expect(encodeFigures([])).toBe('');
});
