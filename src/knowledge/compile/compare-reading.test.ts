import { describe, expect, it } from 'vitest';
import { bar, exampleRecord } from '../testing/example-record.ts';
import type { Answers } from './answers.ts';
import { compareReading, plainValue } from './compare-reading.ts';

const answersWith = (a: string, key: string): Answers => ({
  id: 'moss-1.0',
  documents: ['moss-1.0'],
  answers: { [key]: { a, clause: '', locator: '', note: '' } },
});
const kindOf = (record: string, reading: string, key = 'serve', of = exampleRecord()): string | undefined =>
  compareReading(of, answersWith(record, key), answersWith(reading, key))[0]?.kind;

describe('compareReading', () => {
  it.each([
    ['yes', 'no'],
    ['yes-if', 'silent'],
    ['yes', 'contested'],
    ['contested', 'no'],
    ['700', '800'],
    ['California', 'Delaware'],
    ['no', '700'],
  ])('takes %s against %s as a hard difference', (a, b) => {
    expect([kindOf(a, b), kindOf(b, a)]).toEqual(['hard', 'hard']);
  });

  it.each([
    ['yes', 'yes-if'],
    ['no', 'silent'],
    ['yes', 'Atlantis'],
  ])('takes %s against %s as a soft difference', (a, b) => {
    expect([kindOf(a, b), kindOf(b, a)]).toEqual(['soft', 'soft']);
  });

  it.each([
    ['yes', 'Yes'],
    ['700,000,000', '700 million'],
    ['California', 'State of California'],
    ['0', 'no'],
    ['30', '30'],
  ])('takes %s and %s as the same', (a, b) => {
    expect([kindOf(a, b), kindOf(b, a)]).toEqual([undefined, undefined]);
  });

  it('does not take one number for a part of another', () => {
    expect(kindOf('30', '30 60')).toBe('hard');
  });

  it('takes "no" and "silent" on a use as the same where the text rules restrictions out', () => {
    expect(kindOf('silent', 'no', 'r_military')).toBeUndefined();
    expect(kindOf('silent', 'no', 'r_military', exampleRecord({ prohibitions: bar({ categories: ['hate'] }) }))).toBe(
      'soft',
    );
  });

  it('knows which hard differences the review has settled', () => {
    const { review } = exampleRecord();
    const settled = exampleRecord({
      review: {
        ...review,
        secondReader: {
          role: 'second reader',
          on: '2026',
          settled: [{ key: 'serve', wrong: 'reading', because: 'The clause names hosting.' }],
        },
      },
    });
    expect(kindOf('yes', 'no', 'serve', settled)).toBe('settled');
    expect(kindOf('yes', 'no', 'sell', settled)).toBe('hard');
  });
});

describe('plainValue', () => {
  it('reads numbers however they are written', () => {
    expect([plainValue('1.5 million'), plainValue('1 000 000'), plainValue('U.S.-embargoed')]).toEqual([
      '1500000',
      '1000000',
      'u.s.-embargoed',
    ]);
  });
});
