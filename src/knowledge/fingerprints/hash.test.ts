import { expect, it } from 'vitest';
import { hashOf } from './hash.ts';

const many = Array.from({ length: 20_000 }, (_, at) => hashOf(`you may keep the moss ${at}`, 24));

it('always gives the same number for the same text, of so many bits', () => {
  expect([hashOf('', 32), hashOf('moss', 32), hashOf('moss', 24)]).toEqual([2872998923, 3796670031, 14830742]);
});

it('fills all buckets alike, so that few texts meet by chance', () => {
  const buckets = new Map<number, number>();
  for (const hash of many) buckets.set(hash >>> 16, (buckets.get(hash >>> 16) ?? 0) + 1);
  const evenly = many.length / 256;
  const unevenness = [...buckets.values()].reduce((sum, count) => sum + (count - evenly) ** 2 / evenly, 0);
  expect(buckets.size).toBe(256);
  expect(unevenness).toBeLessThan(256 + 5 * Math.sqrt(2 * 256));
  expect(many.length - new Set(many).size).toBeLessThan(40);
});
