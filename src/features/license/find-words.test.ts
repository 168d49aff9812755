import { describe, expect, it } from 'vitest';
import { findWords, passageAt } from './find-words.ts';

describe('finding words', () => {
  it('passes over line breaks, curly quotes and long dashes', () => {
    const text = 'You must keep\n   “all – notices” in it.';
    const place = findWords(text, 'keep "all - notices"');
    expect(place && text.slice(place.start, place.end)).toBe('keep\n   “all – notices”');
  });

  it('takes signs of patterns as they are', () => {
    expect(findWords('a (b) [c]? *', '(b) [c]? *')).toEqual({ start: 2, end: 12 });
  });

  it('takes three dots and the sign for them as one', () => {
    expect(findWords('and so on… end', 'so on... end')).toEqual({ start: 4, end: 14 });
  });

  it('finds nothing where the words are not', () => {
    expect(findWords('some text', 'other words')).toBeUndefined();
  });
});

it('shows words with what stands around them, cut between words', () => {
  const text = `${'before '.repeat(60)}HERE ${'after '.repeat(60)}`;
  const place = findWords(text, 'HERE');
  const passage = place && passageAt(text, place);
  expect(passage?.words).toBe('HERE');
  expect(passage?.before).toMatch(/^… before/);
  expect(passage?.after).toMatch(/after …$/);
});
