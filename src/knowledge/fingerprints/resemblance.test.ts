import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprintOf } from './fingerprint.ts';
import { packKnownTexts, readKnownTexts, type KnownText } from './known-texts.ts';
import { resemblance } from './resemblance.ts';

const known = (text: string, sha256 = text): KnownText => ({
  name: { kind: 'recorded', text: sha256, of: [] },
  sha256,
  ...fingerprintOf(text),
});

const seeded = (seed: number, count: number): string[] => {
  let state = seed;
  return Array.from({ length: count }, () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return (state >>> 8).toString(36);
  });
};
const moss = seeded(1, 400);
const fern = seeded(2, 400);
const namesOf = (text: string, texts: KnownText[]) =>
  resemblance(fingerprintOf(text), texts).map(({ name }) => name.kind === 'recorded' && name.text);
const both = [known(moss.join(' '), 'moss'), known(fern.join(' '), 'fern')];

describe('resemblance', () => {
  it('is whole for a text with itself', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,6}$/), { minLength: 5, maxLength: 200 }), (words) => {
        const text = words.join(' ');
        expect(resemblance(fingerprintOf(text), [known(text)])).toMatchObject([{ alike: 1, ofKnown: 1, ofGiven: 1 }]);
      }),
    );
  });

  it('is whole one way for an excerpt, and says how much of the text it is', () => {
    const [found] = resemblance(fingerprintOf(moss.slice(100, 200).join(' ')), both);
    expect(found).toMatchObject({ name: { text: 'moss' }, ofGiven: 1 });
    expect(found?.ofKnown).toBeGreaterThan(0.15);
    expect(found?.ofKnown).toBeLessThan(0.35);
  });

  it('is nearly whole the other way when something stands around the text', () => {
    const [found] = resemblance(fingerprintOf([...seeded(3, 200), ...moss, ...seeded(4, 200)].join(' ')), both);
    expect(found).toMatchObject({ name: { text: 'moss' } });
    expect(found?.ofKnown).toBeGreaterThan(0.95);
    expect(found?.ofGiven).toBeLessThan(0.65);
  });

  it('finds both of two texts in one file', () => {
    expect(namesOf([...moss, ...fern].join(' '), both).toSorted()).toEqual(['fern', 'moss']);
  });

  it('prefers the text that has all that was given', () => {
    const changed = [...moss.slice(0, 300), 'other', 'words', ...moss.slice(302, 340)].join(' ');
    expect(namesOf(moss.slice(0, 330).join(' '), [known(changed, 'changed'), ...both])).toEqual(['moss', 'changed']);
  });

  it('is none for texts that have nothing in common, for nonsense and for nothing', () => {
    for (const text of [seeded(5, 300).join(' '), '', '!?'.repeat(1000), 'a'.repeat(100_000), '\ud800\udc00\ud800'])
      expect(namesOf(text, both)).toEqual([]);
  });

  it('says word for word only of the text with that hash, and puts it first', () => {
    const twins = [known(moss.join(' '), 'elder'), known(moss.join(' '), 'younger')];
    const exactOf = (sha256?: string) =>
      resemblance({ ...fingerprintOf(moss.join(' ')), sha256 }, twins).map(({ name, exact }) => [
        name.kind === 'recorded' && name.text,
        exact,
      ]);
    expect(exactOf('younger')).toEqual([
      ['younger', true],
      ['elder', false],
    ]);
    expect(exactOf()).toEqual([
      ['elder', 'unknown'],
      ['younger', 'unknown'],
    ]);
  });

  it('recognizes a text of fewer words than make a figure by its hash', () => {
    expect(
      resemblance({ ...fingerprintOf('Keep moss'), sha256: 'short' }, [known('Keep moss', 'short')]),
    ).toMatchObject([{ exact: true, alike: 1 }]);
  });
});

it('a file of known texts brings back the texts', () => {
  const texts = [...both, known([...moss, ...fern].join(' '), 'both')];
  expect(readKnownTexts(JSON.parse(JSON.stringify(packKnownTexts(texts))))).toEqual(texts);
});
