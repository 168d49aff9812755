import { expect, it } from 'vitest';
import { compareText, longestText, refusalOf } from './text-check.ts';

/** sha256 of "Keep the moss". */
const hash = '35285d77f7c51f0545d44a7ac35e7df32157dd4b9d29b33c9b9f23c64bd9593d';

it('takes a text as the same when only spacing, quotes and dashes differ', async () => {
  expect(await compareText('  Keep\n the   moss ', hash)).toBe('same');
  expect(await compareText('Keep the lichen', hash)).toBe('other');
});

it('refuses what cannot be a license text', () => {
  expect(refusalOf('x'.repeat(longestText + 1))).toBe('too-long');
  expect(refusalOf(' \n')).toBe('empty');
  expect(refusalOf('<!doctype html><p>Terms')).toBe('web-page');
  expect(refusalOf('Terms')).toBeUndefined();
});
