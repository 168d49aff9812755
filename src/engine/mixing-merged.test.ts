import { describe, expect, test } from 'vitest';
import type { Step } from './plan.ts';
import { alike, blend, free, planOf } from './testing/made-up-mix.ts';
import { mixing } from './testing/mixing-of.ts';

const models = (...assets: [string, string][]) =>
  assets.map(([id, license]) => ({ id, license, kind: 'model' as const }));

const twoResults = (second: string): Step[] => [
  { id: 'one', operation: 'transform-data', uses: ['x'], exposure: 'public-files' },
  { id: 'two', operation: 'transform-data', uses: [second] },
];

describe('several findings of the same', () => {
  const half = alike('a', { reach: { quantize: { effect: 'contested', certainty: 'contested' } } });
  const small: Step = { id: 'small', operation: 'quantize', uses: ['y'] };
  const clash = { rule: 'share-alike-clash', asset: 'x', assets: ['x', 'b', 'y'], values: { licenses: ['a', 'b'] } };

  test('are one, the certain one leading, about all their things, as bad as all together', () => {
    const assets = models(['x', 'a'], ['y', 'a'], ['b', 'b']);
    for (const uses of [
      ['x', 'small', 'b'],
      ['small', 'x', 'b'],
      ['b', 'small', 'x'],
    ]) {
      const plan = { ...planOf([], [small, { id: 'new', operation: 'fine-tune', uses }]), assets };
      const kept = { best: 'only-if-kept', worst: 'only-if-kept' };
      expect(mixing(plan, half, alike('b'))).toMatchObject([
        { ...clash, certainty: 'explicit', range: kept, asks: [] },
      ]);
      const open = { range: { best: 'yes', worst: 'only-if-kept' }, asks: ['exposure'] };
      expect(mixing({ ...plan, exposure: undefined }, half, alike('b'))).toMatchObject([{ ...clash, ...open }]);
    }
  });

  test('are told of what is nearest to the thing itself', () => {
    const changed: Step = { id: 'changed', operation: 'transform-data', uses: ['a'] };
    const trained: Step = { id: 'trained', operation: 'train-from-scratch', uses: ['a'] };
    for (const uses of [
      ['changed', 'trained', 'b'],
      ['b', 'trained', 'changed'],
    ]) {
      const plan = planOf(['a', 'b'], [changed, trained, { id: 'all', operation: 'merge', uses }]);
      expect(mixing(plan, alike('a'), alike('b'))).toMatchObject([{ object: 'derivative', assets: ['a', 'b'] }]);
    }
  });

  test('of things in two results name all of them, and a thing in both once', () => {
    const data = [
      { id: 'x', license: 'a', kind: 'dataset' as const },
      { id: 'y', license: 'a', kind: 'dataset' as const },
    ];
    const denied = { rule: 'outbound-not-permitted', asset: 'x' };
    expect(mixing(planOf(data, twoResults('y'), { outbound: 'free' }), alike('a'), free)).toMatchObject([
      { ...denied, assets: ['x', 'y'] },
    ]);
    const again = mixing(planOf(data.slice(0, 1), twoResults('one'), { outbound: 'free' }), alike('a'), free);
    expect(again).toMatchObject([denied]);
    expect(again[0]?.assets).toBeUndefined();
  });

  test('hang on nothing where one of them is sure', () => {
    const steps: Step[] = [
      { ...blend('a', 'b'), exposure: 'public-files' },
      { id: 'next', operation: 'transform-data', uses: ['blend'] },
    ];
    expect(mixing(planOf(['a', 'b'], steps, { exposure: undefined }), alike('a'), alike('b'))).toMatchObject([
      { rule: 'share-alike-clash', range: { best: 'only-if-kept', worst: 'only-if-kept' }, asks: [] },
    ]);
  });

  test('of one thing name it alone', () => {
    const steps: Step[] = [small, { id: 'new', operation: 'fine-tune', uses: ['y', 'small'] }];
    const plan = { ...planOf([], steps, { outbound: 'custom' }), assets: models(['y', 'a']) };
    const [found, ...rest] = mixing(plan, half);
    expect(rest).toMatchObject([{ rule: 'outbound-not-permitted', severity: 'unclear' }]);
    expect(found).toMatchObject({ rule: 'outbound-not-permitted', severity: 'no', asset: 'y' });
    expect(found?.assets).toBeUndefined();
  });
});
