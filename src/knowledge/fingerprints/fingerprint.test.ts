import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprintOf, settings, surelySeen, winnow } from './fingerprint.ts';

const words = (least: number, most = 300) =>
  fc.array(fc.stringMatching(/^[a-z]{2,6}$/), { minLength: least, maxLength: most });

const common = (a: string, b: string): number => {
  const figures = new Set(fingerprintOf(a).figures);
  return fingerprintOf(b).figures.filter((figure) => figures.has(figure)).length;
};

describe('winnow', () => {
  it('keeps the smallest number of every window, each once, in order', () => {
    expect([...winnow([9, 4, 7, 8, 6, 5, 9], 3)]).toEqual([4, 5, 6]);
    expect([...winnow([3, 1, 2], 8)]).toEqual([1]);
    expect([...winnow([], 8)]).toEqual([]);
  });
});

describe('a fingerprint', () => {
  it('does not change with line breaks, quotes, capitals and marks', () => {
    const printed = 'You may “keep” the moss – provided that it stays green, all year round, in your own garden.';
    const pasted =
      '// YOU MAY "keep" the moss - provided that\n// it stays green, all year\n// round; in your own garden';
    expect(fingerprintOf(pasted)).toEqual(fingerprintOf(printed));
  });

  it('changes with the order of words', () => {
    expect(fingerprintOf('one two three four five')).not.toEqual(fingerprintOf('two one three four five'));
  });

  it('sees every run of words that is long enough', () => {
    fc.assert(
      fc.property(words(surelySeen, 40), words(0), words(0), words(0), words(0), (run, a, b, c, d) => {
        const [one, other] = [[...a, ...run, ...b].join(' '), [...c, ...run, ...d].join(' ')];
        expect(common(one, other)).toBeGreaterThan(0);
      }),
    );
  });

  it('of an excerpt is part of that of the whole', () => {
    fc.assert(
      fc.property(words(60), fc.nat(30), (text, from) => {
        const excerpt = text.slice(from, from + 30).join(' ');
        expect(common(text.join(' '), excerpt)).toBe(fingerprintOf(excerpt).figures.length);
      }),
    );
  });

  it('is ascending, of so many bits, and comes from any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => {
        const { figures } = fingerprintOf(text);
        expect(figures.every((figure, at) => figure < 2 ** settings.bits && figure > (figures[at - 1] ?? -1))).toBe(
          true,
        );
      }),
    );
  });

  it('has figures spread over their whole range', () => {
    const many = fingerprintOf(Array.from({ length: 20_000 }, (_, at) => `w${at}`).join(' ')).figures;
    const quarter = 2 ** (settings.bits - 2);
    const low = many.filter((figure) => figure < quarter).length / many.length;
    const even = many.filter((figure) => figure % 2 === 0).length / many.length;
    expect(low).toBeGreaterThan(0.5); // the smallest are kept
    expect(even).toBeCloseTo(0.5, 1);
  });
});
