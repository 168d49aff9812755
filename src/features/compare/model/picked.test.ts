import { describe, expect, test } from 'vitest';
import { hasLicense } from '../../../state/index.ts';
import { pickCompareSearch } from '../compare-search.ts';
import { idsText } from '../compare-search.ts';
import { pick } from './picked.ts';
import { readyMade } from './ready-made.ts';

const known = (id: string): boolean => /^[a-h]$/.test(id);

describe('pick', () => {
  test('keeps the order, and drops unknown and repeated ids by name', () => {
    expect(pick('b,A, a ,zz,b', known)).toEqual({ ids: ['b', 'a'], unknown: ['zz'], repeated: ['b', 'a'], over: [] });
  });

  test('cuts after six', () => {
    expect(pick('a,b,c,d,e,f,g,h', known)).toMatchObject({ ids: ['a', 'b', 'c', 'd', 'e', 'f'], over: ['g', 'h'] });
  });

  test('names what is hostile only in part', () => {
    const { ids, unknown } = pick(`a,${'x'.repeat(5000)},<script>alert(1)</script>`, known);
    expect(ids).toEqual(['a']);
    expect(unknown.every((name) => name.length <= 41)).toBe(true);
  });

  test('finds nothing in nothing', () => {
    expect(pick(undefined, known).ids).toEqual([]);
    expect(pick(',,,', known).unknown).toEqual([]);
  });

  test('is not fooled by names of object properties', () => {
    expect(pick('__proto__,constructor', hasLicense).ids).toEqual([]);
  });
});

describe('idsText', () => {
  test.each([
    [['a', 'b', 3], 'a,b'],
    [7, '7'],
    [{ a: 1 }, undefined],
    [null, undefined],
    ['', undefined],
  ])('reads %j', (raw, text) => {
    expect(idsText(raw)).toBe(text);
  });

  test('cuts what is endless', () => {
    expect(idsText('a,'.repeat(10_000))).toHaveLength(2000);
  });
});

test('the license of a plan has no say in what is compared', () => {
  expect(pickCompareSearch({ license: 'mit', do: 'run', ids: 'a,b', show: 'all', other: 1 })).toEqual({
    ids: 'a,b',
    show: 'all',
    do: 'run',
  });
});

test.each(readyMade)('the ready-made comparison $ids is of licenses Lichen has', ({ ids }) => {
  const picked = pick(ids, hasLicense);
  expect(picked.ids.join(',')).toBe(ids);
  expect(picked.ids.length).toBeGreaterThan(1);
});
