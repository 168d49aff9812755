import { describe, expect, it } from 'vitest';
import { nearest } from './nearest.ts';

describe('nearest', () => {
  it('finds a name with two letters swapped', () => {
    expect(nearest('shwo', ['list', 'show', 'assess'])).toEqual(['show']);
  });

  it('suggests nothing when nothing looks alike', () => {
    expect(nearest('xyz', ['list', 'show'])).toEqual([]);
  });

  it('names at most three, the closest first', () => {
    expect(nearest('moss', ['moss4', 'mass', 'moss', 'most'])).toEqual(['moss', 'moss4', 'mass']);
  });
});
