import { describe, expect, test } from 'vitest';
import { assess } from './assess.ts';
import type { Finding } from './finding.ts';
import type { License } from './license.ts';
import type { Step } from './plan.ts';
import { alike, blend, dutyTo, ending, free, limitedTo, planOf, restriction, shelf } from './testing/made-up-mix.ts';
import { mixing, rulesIn } from './testing/mixing-of.ts';

const carrying = (more: Partial<License>) => ending('carrying', 'any-with-terms-carried', {}, more);
const because = (found: Finding | undefined) => found?.because.map(({ license, rule }) => `${license} ${rule}`);

const listing = (...ids: string[]) =>
  ending('strict', 'compatible', { noFurtherRestrictions: 'yes', compatible: ids.map((license) => ({ license })) });

describe('two texts that exclude each other', () => {
  test('share-alike against share-alike: fine inside only, both clauses named', () => {
    const plan = planOf(['a', 'b'], [blend('a', 'b')]);
    expect(mixing(plan, alike('a'), alike('b'))).toEqual([
      {
        rule: 'share-alike-clash',
        severity: 'only-if-kept',
        range: { best: 'only-if-kept', worst: 'only-if-kept' },
        asset: 'a',
        assets: ['a', 'b'],
        step: 'blend',
        object: 'derivative',
        because: [
          { license: 'a', rule: 'outbound' },
          { license: 'b', rule: 'outbound' },
        ],
        certainty: 'explicit',
        asks: [],
        limits: [],
        values: { licenses: ['a', 'b'] },
        stance: 'cautious',
      },
    ]);
    expect(mixing({ ...plan, exposure: 'only-us' }, alike('a'), alike('b'))).toEqual([]);
    expect(assess(plan, shelf(alike('a'), alike('b'))).verdict).toBe('only-if-kept');
  });

  test('the pair is named by the order of its licenses, whichever comes first in the plan', () => {
    const [found] = mixing(planOf(['b', 'a'], [blend('b', 'a')]), alike('a'), alike('b'));
    expect(found).toMatchObject({ asset: 'a', assets: ['a', 'b'], values: { licenses: ['a', 'b'] } });
  });

  test('an exposure that is open leaves the clash open', () => {
    const [found] = mixing(planOf(['a', 'b'], [blend('a', 'b')], { exposure: undefined }), alike('a'), alike('b'));
    expect(found).toMatchObject({
      severity: 'only-if-kept',
      range: { best: 'yes', worst: 'only-if-kept' },
      asks: ['exposure'],
    });
  });

  test.each([
    ['a use restriction', { prohibitions: [restriction()] }, 'R1'],
    ['a limit', limitedTo('non-commercial'), 'L1'],
    ['a duty', { duties: [dutyTo('display-name')] }, 'D1'],
    [
      'an end of rights over patents',
      { frame: { 'patent-retaliation': { value: 'yes' } } },
      'frame:patent-retaliation',
    ],
  ] as const)('share-alike that takes no more against %s', (_, more, rule) => {
    const strict = alike('strict', { frame: { 'patent-grant': { value: 'yes' } } });
    const found = mixing(
      planOf(['strict', 'carrying'], [blend('strict', 'carrying')]),
      strict,
      carrying(more as Partial<License>),
    );
    expect(found).toMatchObject([
      { rule: 'further-restrictions-clash', severity: 'only-if-kept', assets: ['carrying', 'strict'] },
    ]);
    expect(because(found[0])).toEqual([`carrying ${rule}`, 'strict outbound']);
  });

  test('a clash is told once for a result that is passed on again', () => {
    const steps: Step[] = [
      { ...blend('a', 'b'), exposure: 'public-files' },
      { id: 'next', operation: 'transform-data', uses: ['blend'] },
    ];
    expect(mixing(planOf(['a', 'b'], steps), alike('a'), alike('b'))).toHaveLength(1);
  });

  test('each pair of three is told', () => {
    const found = mixing(planOf(['a', 'b', 'c'], [blend('a', 'b', 'c')]), alike('a'), alike('b'), alike('c'));
    expect(found.map(({ values }) => values.licenses)).toEqual([
      ['a', 'b'],
      ['a', 'c'],
      ['b', 'c'],
    ]);
  });

  test('a license on the list may take the terms that the text itself does not', () => {
    const plan = planOf(['strict', 'carrying'], [blend('strict', 'carrying')]);
    const adding = carrying({ prohibitions: [restriction()] });
    expect(mixing(plan, listing('free'), adding, free)).toEqual([]);
    expect(rulesIn(mixing(plan, listing('nowhere'), adding, free))).toEqual(['further-restrictions-clash']);
  });

  test('a license listed for joined works opens the way where a thing under it is joined', () => {
    const joining = ending('a', 'same-license', { compatible: [{ license: 'b', joined: 'yes' }] });
    const plan = planOf(['a', 'b'], [blend('a', 'b')]);
    expect(mixing(plan, joining, alike('b'))).toEqual([]);
    expect(mixing({ ...plan, outbound: 'b' }, joining, alike('b'))).toEqual([]);
    const alone = planOf(['a'], [blend('a')], { outbound: 'b' });
    expect(rulesIn(mixing(alone, joining, alike('b')))).toEqual(['outbound-not-permitted']);
  });
});

const doubted = (id: string) => alike(id, { reach: { train: { effect: 'contested', certainty: 'contested' } } });

describe('a contested reach', () => {
  const plan = planOf(['a', 'b'], [{ id: 's', operation: 'train-from-scratch', uses: ['a', 'b'] }]);

  test('keeps a clash a doubt, to be safe, and clears it where the law may give room', () => {
    expect(mixing(plan, doubted('a'), doubted('b'))).toMatchObject([
      { rule: 'share-alike-clash', severity: 'only-if-kept', certainty: 'contested', object: 'derivative' },
    ]);
    expect(mixing({ ...plan, stance: 'room' }, doubted('a'), doubted('b'))).toEqual([]);
  });

  test('turns a no of the wanted license into unclear', () => {
    const wanting = {
      ...plan,
      outbound: 'free',
      assets: plan.assets.slice(0, 1),
      steps: [{ ...plan.steps[0], id: 's', uses: ['a'] }],
    };
    expect(mixing(wanting, doubted('a'), free)).toMatchObject([
      { rule: 'outbound-not-permitted', severity: 'unclear', certainty: 'contested' },
    ]);
    const sure = alike('a');
    expect(mixing(wanting, sure, free)).toMatchObject([
      { rule: 'outbound-not-permitted', severity: 'no', certainty: 'explicit' },
    ]);
  });

  test('of one side is enough for a doubt', () => {
    expect(mixing(plan, doubted('a'), alike('b'))).toMatchObject([{ certainty: 'contested', asset: 'a' }]);
    expect(mixing(plan, alike('a'), doubted('b'))).toMatchObject([{ certainty: 'contested', asset: 'a' }]);
  });
});

const wanting = (outbound: string, ...assets: string[]) => planOf(assets, [blend(...assets)], { outbound });

const ownTerms = (license: License) => rulesIn(mixing(wanting('custom', license.id), license));

const models = (...assets: [string, string][]) =>
  assets.map(([id, license]) => ({ id, license, kind: 'model' as const }));

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
      const plan = planOf(['a', 'b'], [changed, trained, { id: 'all', operation: 'join-blended', uses }]);
      expect(mixing(plan, alike('a'), alike('b'))).toMatchObject([{ object: 'derivative', assets: ['a', 'b'] }]);
    }
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

describe('the wanted license', () => {
  test.each([
    ['outbound-not-permitted', alike('from'), ['from outbound']],
    [
      'restrictions-dropped',
      ending('from', 'any-with-terms-carried', {}, { prohibitions: [restriction()] }),
      ['from R1', 'from outbound'],
    ],
    [
      'limits-dropped',
      ending('from', 'any-with-terms-carried', {}, limitedTo('non-commercial')),
      ['from L1', 'from outbound'],
    ],
    [
      'conditions-dropped',
      ending('from', 'any-with-terms-carried', {}, { duties: [dutyTo('credit')] }),
      ['from D1', 'from outbound'],
    ],
  ] as const)('%s', (rule, from, clauses) => {
    const found = mixing(wanting('free', 'from'), from, free);
    expect(found).toMatchObject([
      { rule, severity: 'no', asset: 'from', step: 'blend', values: { license: 'from', outbound: 'free' } },
    ]);
    expect(because(found[0])).toEqual(clauses);
    expect(found[0]?.assets).toBeUndefined();
    expect(mixing({ ...wanting('free', 'from'), exposure: 'only-us' }, from, free)).toEqual([]);
    expect(mixing({ ...wanting('free', 'from'), outbound: undefined }, from, free)).toEqual([]);
  });

  test('is told apart for each license it does not suit', () => {
    const found = mixing(
      wanting('free', 'a', 'b', 'free'),
      ending('a', 'compatible', { compatible: [{ license: 'b' }] }),
      alike('b'),
      free,
    );
    expect(found.map(({ values }) => values.license)).toEqual(['a', 'b']);
  });

  test("terms of one's own suit what lets its results carry any", () => {
    expect(ownTerms(alike('a'))).toEqual(['outbound-not-permitted']);
    expect(ownTerms(carrying({ prohibitions: [restriction()] }))).toEqual([]);
    expect(ownTerms(free)).toEqual([]);
  });

  test('one without a record is not judged by what it might ask', () => {
    expect(rulesIn(mixing(wanting('nowhere', 'a'), alike('a')))).toEqual(['outbound-not-in-kb']);
  });

  test('one without a record is unclear, filed under the first asset', () => {
    const found = mixing(wanting('nowhere', 'free'), free);
    expect(found).toMatchObject([
      {
        rule: 'outbound-not-in-kb',
        severity: 'unclear',
        asset: 'free',
        because: [],
        whyNoClause: 'no-text-to-cite',
        values: { outbound: 'nowhere' },
      },
    ]);
    expect(mixing({ ...wanting('nowhere'), assets: [], steps: [] })[0]?.asset).toBe('asset');
  });

  test('hangs on an operation that is open', () => {
    const plan = planOf(['a'], [{ id: 's', uses: ['a'] }], { outbound: 'free' });
    expect(mixing(plan, alike('a'), free)).toMatchObject([
      { severity: 'unclear', range: { best: 'yes', worst: 'no' }, asks: ['operation'] },
    ]);
  });
});
