import { describe, expect, test } from 'vitest';
import type { License } from './license.ts';
import { outboundOf } from './outbound.ts';
import type { Asset, Plan, Step } from './plan.ts';
import { alike, blend, ending, free, limitedTo, planOf, restriction, shelf } from './testing/made-up-mix.ts';
import type { AssetKind, LicenseCategory, Operation } from './vocabulary.gen.ts';

const told = (plan: Plan, ...licenses: License[]) =>
  outboundOf(plan, shelf(...licenses)).map(({ options }) =>
    options.map(({ license, answer, fits }) => `${license} ${answer}${fits ? '' : ' unfit'}`),
  );
const shared = planOf(['a'], [blend('a')]);
const carrying = (id: string, more: Partial<License> = {}) => ending(id, 'any-with-terms-carried', {}, more);

describe('which licenses a result may carry', () => {
  test('any, where none is asked for; its own first, then those made for such things, then by name', () => {
    const unfit = ending('aa', 'any', {}, { madeFor: { kinds: ['model'], alsoUsedFor: [] } });
    expect(told(shared, unfit, ending('c', 'any'), ending('b', 'any'), ending('a', 'any'))).toEqual([
      ['a usable', 'b usable', 'c usable', 'aa usable unfit'],
    ]);
  });

  test('the usable before the doubtful before the barred, with what stands against each', () => {
    const a = carrying('a', { prohibitions: [restriction()] });
    const holding = ending('z', 'any', {}, { prohibitions: [restriction()] });
    expect(told(shared, free, a, holding)).toEqual([['a usable', 'z usable', 'free barred']]);
    const [answer] = outboundOf(shared, shelf(free, a, holding));
    expect(answer).toMatchObject({ step: 'blend', assets: ['a'] });
    expect(answer?.options.map(({ obstacles }) => obstacles)).toEqual([
      [],
      [],
      [
        {
          rule: 'restrictions-dropped',
          because: [
            { license: 'a', rule: 'R1' },
            { license: 'a', rule: 'outbound' },
          ],
        },
      ],
    ]);
  });

  test('one that lets nothing changed out comes first among the barred, being its own', () => {
    const none = ending('x', 'none');
    expect(told({ ...shared, assets: [{ id: 'a', license: 'x', kind: 'dataset' }] }, alike('b'), none, free)).toEqual([
      ['x barred', 'b barred', 'free barred'],
    ]);
  });

  test('a doubt where people disagree whether terms come along; a firm obstacle beside it bars', () => {
    const doubted = alike('a', { reach: { train: { effect: 'contested', certainty: 'contested' } } });
    const trained = planOf(['a'], [{ id: 's', operation: 'train-from-scratch', uses: ['a'] }]);
    expect(told(trained, free, doubted)).toEqual([['a usable', 'free doubtful']]);
    expect(told({ ...trained, stance: 'room' }, free, doubted)).toEqual([['a usable', 'free usable']]);
    const both = planOf(['a', 'b'], [{ id: 's', operation: 'train-from-scratch', uses: ['a', 'b'] }]);
    expect(told(both, free, doubted, alike('b'))).toEqual([['b doubtful', 'a barred', 'free barred']]);
  });

  test('a license listed for joined works, where a thing under it is joined', () => {
    const joining = ending('a', 'same-license', { compatible: [{ license: 'b', joined: 'yes' }] });
    expect(told(planOf(['a', 'b'], [blend('a', 'b')]), joining, alike('b'))).toEqual([['b usable', 'a barred']]);
    expect(told(shared, joining, alike('b'))).toEqual([['a usable', 'b barred']]);
  });
});

const labeled = (category: LicenseCategory, more: Partial<License> = {}) =>
  ending('other', 'any', {}, { category, ...more });

describe('licenses to choose from', () => {
  test.each(['provider-terms', 'unstated', 'credentialed-access'] as const)(
    'leave out %s, unless the thing is under it',
    (category) => {
      expect(told(shared, ending('a', 'any'), labeled(category))).toEqual([['a usable']]);
      expect(told({ ...shared, assets: [{ id: 'a', license: 'other', kind: 'dataset' }] }, labeled(category))).toEqual([
        ['other usable'],
      ]);
    },
  );

  test('leave out versions that are not current', () => {
    expect(told(shared, ending('a', 'any'), labeled('permissive'))).toEqual([['a usable', 'other usable']]);
    expect(told(shared, ending('a', 'any'), labeled('permissive', { status: 'superseded' }))).toEqual([['a usable']]);
    expect(told(shared, ending('a', 'any', {}, { status: 'retired' }))).toEqual([['a usable']]);
  });
});

const fits = (
  kind: AssetKind | undefined,
  operation: Operation,
  exposure: Plan['exposure'] = 'public-files',
): string[] => {
  const asset: Asset = { id: 'x', license: 'a', ...(kind ? { kind } : {}) };
  const each = (['model', 'dataset', 'content'] as const).map((one) =>
    ending(`for-${one}`, 'any', {}, { madeFor: { kinds: [one], alsoUsedFor: [] } }),
  );
  const [answer] = outboundOf(
    planOf([asset], [{ id: 's', operation, uses: ['x'] }], { exposure }),
    shelf(ending('a', 'any', {}, { madeFor: { kinds: [], alsoUsedFor: [] } }), ...each),
  );
  return answer?.options.filter((one) => one.fits).map(({ license }) => license) ?? [];
};

describe('what kind of thing a result is', () => {
  test.each([
    ['dataset', 'transform-data', ['for-dataset']],
    ['content', 'use-as-is', ['for-content']],
    ['dataset', 'train-from-scratch', ['for-model']],
    ['model', 'distill', ['for-model']],
    ['model', 'fine-tune', ['for-model']],
    ['model', 'generate-content', ['for-content']],
    [undefined, 'transform-data', ['a', 'for-content', 'for-dataset', 'for-model']],
  ] as const)('%s, %s: %j', (kind, operation, licenses) => {
    expect(fits(kind, operation)).toEqual(licenses);
  });
});

test('each part of each result that is shown has its own answer', () => {
  const steps: Step[] = [
    { ...blend('a', 'b'), exposure: 'partners-files' },
    { id: 'both', operation: 'join-side-by-side', uses: ['blend', 'c'] },
  ];
  const answers = outboundOf(
    planOf(['a', 'b', 'c'], steps),
    shelf(ending('a', 'any'), ending('b', 'any'), ending('c', 'any')),
  );
  expect(answers.map(({ step, assets }) => `${step}: ${assets.join()}`)).toEqual([
    'blend: a,b',
    'both: c',
    'both: a,b',
  ]);
  expect(outboundOf({ ...shared, exposure: 'only-us' }, shelf(free))).toEqual([]);
  expect(outboundOf({ ...shared, steps: [blend('nobody')] }, shelf(free))).toEqual([]);
});

test('limits count as they do for the verdict', () => {
  expect(told(shared, carrying('a', limitedTo('non-commercial')), free)).toEqual([['a usable', 'free barred']]);
});
