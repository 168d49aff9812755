import { describe, expect, it } from 'vitest';
import { readingGrade, syllables, wordCount } from './reading-grade.ts';

describe('readingGrade', () => {
  it.each([
    ['use', 1],
    ['shared', 1],
    ['limits', 2],
    ['license', 2],
    ['derivative', 4],
    ['organization', 5],
    ['makes', 1],
    ['added', 2],
    ['people', 2],
    ['table', 2],
  ])('counts the syllables of "%s" as %i', (word, count) => {
    expect(syllables(word)).toBe(count);
  });

  it('rates short sentences of short words as easy', () => {
    expect(readingGrade('You may use it. You may share it. Keep the notice with each copy.', [])).toBeLessThan(4);
  });

  it('rates one long sentence of long words as hard', () => {
    const text =
      'Notwithstanding applicable statutory limitations, organizations redistributing derivative configurations must additionally communicate enforceable contractual obligations.';
    expect(readingGrade(text, [])).toBeGreaterThan(15);
  });

  it('does not count names and quoted words', () => {
    const named = readingGrade('You may use it under the International Interoperability Attribution License here.', [
      'International Interoperability Attribution License',
    ]);
    expect(named).toBe(readingGrade('You may use it under the it here.', []));
    expect(readingGrade('Show "Organizationally interoperable" on the page.', [])).toBe(
      readingGrade('Show it on the page.', []),
    );
  });

  it('counts words', () => {
    expect(wordCount('Keep it, as § 4 asks: all of it.')).toBe(8);
  });
});
