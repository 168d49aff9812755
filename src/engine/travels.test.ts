import { describe, expect, test } from 'vitest';
import type { License } from './license.ts';
import type { Plan, Step } from './plan.ts';
import { madeUpLicense } from './testing/made-up-license.ts';
import { alike, blend, dutyTo, ending, free, limitedTo, planOf, restriction, shelf } from './testing/made-up-mix.ts';
import { travelsOf } from './travels.ts';
import { limitKinds } from './vocabulary.gen.ts';

const carrying = (id: string, more: Partial<License> = {}) => ending(id, 'any-with-terms-carried', {}, more);
const travels = (plan: Plan, ...licenses: License[]) => travelsOf(plan, shelf(...licenses));
const terms = (plan: Plan, ...licenses: License[]) => travels(plan, ...licenses).flatMap((one) => one.terms);
const shared = planOf(['a'], [blend('a')]);

const nested = (test: License['permissions'][number]['if']): Partial<License> => ({
  limits: limitedTo('non-commercial').limits ?? [],
  permissions: madeUpLicense().permissions.map((rule) => ({ ...rule, if: test })),
});

describe('what travels with a result', () => {
  test('restrictions, limits and duties, each by its rule', () => {
    const a = carrying('a', {
      ...limitedTo('non-commercial'),
      prohibitions: [restriction()],
      duties: [dutyTo('credit')],
    });
    expect(terms(shared, a)).toEqual([
      {
        step: 'blend',
        license: 'a',
        asset: 'a',
        object: 'derivative',
        contested: false,
        restrictions: ['R1'],
        limits: ['L1'],
        duties: ['D1'],
      },
    ]);
  });

  test('nothing that is about something else', () => {
    const a = carrying('a', {
      ...limitedTo('non-commercial'),
      prohibitions: [restriction(['output']), { ...restriction(), id: 'R2', categories: undefined }],
      permissions: madeUpLicense().permissions,
      duties: [dutyTo('credit', ['share'], ['output']), { ...dutyTo('credit', ['train']), id: 'D2' }],
    });
    expect(terms(shared, a)).toMatchObject([{ restrictions: [], limits: [], duties: [] }]);
  });

  test.each([['use'], ['share'], ['serve']] as const)('a duty that whoever gets it has on %s', (act) => {
    expect(terms(shared, carrying('a', { duties: [dutyTo('credit', [act])] }))).toMatchObject([{ duties: ['D1'] }]);
  });

  test('limits of these kinds; thresholds, places and persons bind each for itself', () => {
    const going = limitKinds.filter((kind) => terms(shared, carrying('a', limitedTo(kind)))[0]?.limits.length === 1);
    expect(going).toEqual([
      'non-commercial',
      'research-only',
      'internal-only',
      'no-hosting',
      'no-competing',
      'eligible-only',
      'fields-of-use',
    ]);
  });

  test('no limit of a permission for something else', () => {
    const [everything] = madeUpLicense().permissions;
    if (!everything) throw new Error('nothing is granted');
    const elsewhere = { ...everything, id: 'P2', objects: ['output' as const], if: { limit: 'L1' } };
    const a = carrying('a', { limits: limitedTo('non-commercial').limits ?? [], permissions: [everything, elsewhere] });
    expect(terms(shared, a)).toMatchObject([{ limits: [] }]);
  });

  test('limits however deep a permission names them', () => {
    const open = { fact: 'consent' as const, is: 'yes' };
    for (const test of [{ all: [open, { limit: 'L1' }] }, { any: [{ not: { limit: 'L1' } }, open] }])
      expect(terms(shared, carrying('a', nested(test)))).toMatchObject([{ limits: ['L1'] }]);
    expect(terms(shared, carrying('a', nested(open)))).toMatchObject([{ limits: [] }]);
    expect(terms(shared, carrying('a', nested(undefined)))).toMatchObject([{ limits: [] }]);
  });

  test('of every license in it, by what the result holds of its thing', () => {
    const steps: Step[] = [{ id: 's', operation: 'join-side-by-side', uses: ['a', 'b'] }];
    expect(terms(planOf(['a', 'b'], steps), carrying('a'), carrying('b'))).toMatchObject([
      { license: 'b', object: 'material' },
      { license: 'a', object: 'material' },
    ]);
  });

  test('not inside, not from quotes or free outputs', () => {
    expect(travels({ ...shared, exposure: 'only-us' }, carrying('a'))).toEqual([]);
    const quoting = planOf(
      [{ id: 'a', license: 'a', kind: 'content' }],
      [{ id: 's', operation: 'answer-from-documents', uses: ['a'] }],
      { profile: { facts: { quoting: 'yes' }, topics: {} } },
    );
    expect(terms(quoting, carrying('a', { reach: { rag: { effect: 'not-carry', certainty: 'explicit' } } }))).toEqual(
      [],
    );
    expect(terms(quoting, carrying('a'))).toMatchObject([{ object: 'output' }]);
  });

  test('while people disagree whether terms come along: marked so to be safe, left out where the law may give room', () => {
    const doubted = carrying('a', {
      prohibitions: [restriction()],
      reach: {
        train: { effect: 'contested', certainty: 'contested' },
        generate: { effect: 'contested', certainty: 'contested' },
      },
    });
    const trained = planOf(['a'], [{ id: 's', operation: 'train-from-scratch', uses: ['a'] }]);
    expect(terms(trained, doubted)).toMatchObject([{ object: 'derivative', contested: true, restrictions: ['R1'] }]);
    expect(terms({ ...trained, stance: 'room' }, doubted)).toEqual([]);
    const made = planOf(
      [{ id: 'a', license: 'a', kind: 'model' }],
      [{ id: 's', operation: 'generate-content', uses: ['a'] }],
      { exposure: 'published-content' },
    );
    expect(terms(made, doubted)).toMatchObject([{ object: 'output', contested: true, restrictions: [] }]);
  });

  test('two forms of one license, one with terms set aside, travel apart', () => {
    const plan = planOf(['a', { id: 'b', license: 'a', kind: 'dataset', waivers: ['R1'] }], [blend('a', 'b')]);
    expect(terms(plan, carrying('a', { prohibitions: [restriction()] }))).toMatchObject([
      { asset: 'a', restrictions: ['R1'] },
      { asset: 'b', restrictions: [] },
    ]);
  });
});

const left = (plan: Plan, ...licenses: License[]) => travels(plan, ...licenses)[0]?.left;

describe('what is left of each right', () => {
  test('all of it, where nothing is asked', () => {
    expect(left(shared, ending('a', 'any'))).toEqual({
      use: 'granted',
      share: 'granted',
      serve: 'granted',
      sell: 'granted',
    });
  });

  test('a condition, where a duty or a use restriction comes along', () => {
    expect(left(shared, carrying('a', { duties: [dutyTo('credit')] }))).toEqual({
      use: 'granted',
      share: 'granted-if',
      serve: 'granted',
      sell: 'granted',
    });
    expect(left(shared, carrying('a', { prohibitions: [restriction()] }))).toMatchObject({
      use: 'granted-if',
      share: 'granted',
    });
    expect(left(shared, carrying('a', { duties: [dutyTo('no-marks')] }))).toMatchObject({ share: 'granted' });
  });

  test('the worst answer of all that it holds', () => {
    const barred = (id: string, act: 'share' | 'sell', more: Partial<License> = {}) =>
      carrying(id, {
        prohibitions: [{ id: 'R9', acts: [act], objects: ['derivative'], certainty: 'explicit' }],
        ...more,
      });
    const plan = planOf(['a', 'b'], [blend('a', 'b')]);
    expect(left(plan, barred('a', 'share'), barred('b', 'sell'))).toEqual({
      use: 'granted',
      share: 'reserved',
      serve: 'granted',
      sell: 'reserved',
    });
    const doubted = carrying('b', {
      permissions: madeUpLicense().permissions.map((rule) => ({ ...rule, certainty: 'contested' as const })),
    });
    expect(left(plan, barred('a', 'share'), doubted)).toEqual({
      use: 'contested',
      share: 'reserved',
      serve: 'contested',
      sell: 'contested',
    });
    const silent = carrying('b', { permissions: [] });
    expect(left(plan, carrying('a', { duties: [dutyTo('credit')] }), silent)).toEqual({
      use: 'silent',
      share: 'silent',
      serve: 'silent',
      sell: 'silent',
    });
    expect(left(plan, carrying('a'), doubted)).toMatchObject({ use: 'contested' });
  });

  test('of outputs is told for the acts they have', () => {
    const made = planOf(
      [{ id: 'a', license: 'a', kind: 'model' }],
      [{ id: 's', operation: 'generate-content', uses: ['a'] }],
      { exposure: 'published-content' },
    );
    expect(left(made, ending('a', 'any'))).toEqual({ use: 'granted', share: 'granted', sell: 'granted' });
  });

  test('of nothing is nothing', () => {
    expect(
      travels(
        planOf(['a'], [{ id: 's', operation: 'answer-from-documents', uses: ['a'] }]),
        ending('a', 'any', {}, { reach: { rag: { effect: 'not-carry', certainty: 'explicit' } } }),
      ),
    ).toEqual([{ step: 's', terms: [], left: {} }]);
  });
});

test('every result that is shown is told, the kept ones are not', () => {
  const steps: Step[] = [
    { id: 'one', operation: 'transform-data', uses: ['free'], exposure: 'partners-files' },
    { id: 'two', operation: 'transform-data', uses: ['one'] },
    { id: 'three', operation: 'transform-data', uses: ['two'] },
  ];
  expect(travels(planOf(['free'], steps), free).map(({ step }) => step)).toEqual(['one', 'three']);
  expect(travels({ ...shared, steps: [blend('nobody')] }, alike('a'))).toEqual([]);
});
