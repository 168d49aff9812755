import { expect, test } from 'vitest';
import { hasLicense, isPlanSet, readPlan } from '../../state/index.ts';
import { examples } from './examples.ts';

test.each(examples)('$id is a whole plan about a license Lichen has', ({ plan }) => {
  const read = readPlan(plan);
  expect(read.dropped).toEqual([]);
  expect(isPlanSet(read.plan)).toBe(true);
  expect(hasLicense(plan.license ?? '')).toBe(true);
});
