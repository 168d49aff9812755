import { describe, expect, test } from 'vitest';
import { perObject, perWords } from './remembered.ts';

describe('what is worked out once', () => {
  test('for each choice of words is kept apart from every other', () => {
    const asked: unknown[][] = [];
    const of = perWords((...words: unknown[]) => {
      asked.push(words);
      return { words };
    });
    const choices = [[], ['a'], ['b'], ['a', 'b'], ['b', 'a'], ['a', undefined], ['a', 1], ['a', '1']];
    for (const words of [...choices, ...choices]) expect(of(...words).words).toEqual(words);
    expect(asked).toEqual(choices);
    expect(of('a', 'b')).toBe(of('a', 'b'));
  });

  test('for each object goes by the object, not by what it holds, and may be nothing', () => {
    const asked: object[] = [];
    const of = perObject((one: { name: string }) => {
      asked.push(one);
      return one.name || undefined;
    });
    const [named, alike, nameless] = [{ name: 'a' }, { name: 'a' }, { name: '' }];
    expect([named, alike, nameless, named, nameless].map(of)).toEqual(['a', 'a', undefined, 'a', undefined]);
    expect(asked).toEqual([named, alike, nameless]);
  });
});
