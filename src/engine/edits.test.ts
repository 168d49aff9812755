import { describe, expect, test } from 'vitest';
import { applyChange } from './apply-change.ts';
import { assess } from './assess.ts';
import type { Change } from './assessment.ts';
import { editsFor } from './edits.ts';
import type { License } from './license.ts';
import type { Plan, Step } from './plan.ts';
import { alike, blend, ending, free, limitedTo, planOf, restriction, shelf } from './testing/made-up-mix.ts';
import type { Operation } from './vocabulary.gen.ts';

const edits = (plan: Plan, ...licenses: License[]): Change[] =>
  editsFor(plan, assess(plan, shelf(...licenses)), shelf(...licenses));
const clash = planOf(['a', 'b'], [blend('a', 'b')]);

describe('applying a change', () => {
  const plan: Plan = planOf(
    [
      {
        id: 'x',
        license: 'a',
        kind: 'model',
        found: 'b',
        provider: 'b',
        base: { license: 'b', by: 'merge' },
        waivers: ['R1'],
      },
      'y',
    ],
    [{ id: 's', operation: 'merge', uses: ['x', 'y'] }, { id: 't' }],
  );

  test.each([
    [
      { change: 'exposure', to: 'only-us' },
      { ...plan, exposure: 'only-us' },
    ],
    [
      { change: 'topic', topic: 'weapons', to: 'no' },
      { ...plan, profile: { ...plan.profile, topics: { military: 'no', weapons: 'no' } } },
    ],
    [
      { change: 'fact', fact: 'funding', to: 'sale' },
      { ...plan, profile: { ...plan.profile, facts: { funding: 'sale', purpose: 'operations' } } },
    ],
    [
      { change: 'outbound', to: 'a' },
      { ...plan, outbound: 'a' },
    ],
    [
      { change: 'operation', step: 's', to: 'chain' },
      { ...plan, steps: [{ id: 's', operation: 'chain', uses: ['x', 'y'] }, { id: 't' }] },
    ],
    [
      { change: 'license', asset: 'x', to: 'free' },
      { ...plan, assets: [{ id: 'x', kind: 'model', license: 'free' }, plan.assets[1]] },
    ],
    [
      { change: 'drop', asset: 'y' },
      { ...plan, assets: [plan.assets[0]], steps: [{ id: 's', operation: 'merge', uses: ['x'] }, { id: 't' }] },
    ],
    [
      { change: 'waiver', asset: 'x', rules: ['R2', 'R1'] },
      { ...plan, assets: [{ ...plan.assets[0], waivers: ['R1', 'R2'] }, plan.assets[1]] },
    ],
    [
      { change: 'waiver', asset: 'y', rules: ['R2'] },
      { ...plan, assets: [plan.assets[0], { id: 'y', license: 'y', kind: 'dataset', waivers: ['R2'] }] },
    ],
  ] as [Change, Plan][])('%j', (change, changed) => {
    expect(applyChange(plan, change)).toEqual(changed);
  });
});

const factEdits = (given: Plan['profile']['facts']) =>
  edits({ ...clash, profile: { facts: given, topics: {} } }).flatMap((one) =>
    one.change === 'fact' ? [`${one.fact} ${one.to}`] : [],
  );

const exposures = (plan: Plan) => edits(plan, free).flatMap((one) => (one.change === 'exposure' ? [one.to] : []));

const wanted = (plan: Plan, ...licenses: License[]) =>
  edits(plan, ...licenses).flatMap((one) => (one.change === 'outbound' ? [one.to] : []));

const other = (id: string, more: Partial<License>) => ending(id, 'any', {}, more);

const swaps = (plan: Plan, ...licenses: License[]) =>
  edits(plan, ...licenses).flatMap((one) => (one.change === 'license' ? [`${one.asset} ${one.to}`] : []));

const drops = (plan: Plan) =>
  edits(plan, alike('a'), alike('b')).flatMap((one) => (one.change === 'drop' ? [one.asset] : []));

const touching = (said: 'yes' | 'no'): Plan =>
  planOf(['a'], [blend('a')], { profile: { facts: {}, topics: { military: said, weapons: 'yes' } } });

const topics = (plan: Plan) =>
  edits(
    plan,
    ending(
      'a',
      'any',
      {},
      { prohibitions: [{ ...restriction(), categories: ['military', 'nuclear-chemical-biological'] }] },
    ),
  ).filter(({ change }) => change === 'topic');

const waivers = (plan: Plan, ...licenses: License[]) =>
  edits(plan, ...licenses).flatMap((one) => (one.change === 'waiver' ? [`${one.asset}: ${one.rules.join()}`] : []));

describe('edits worth trying', () => {
  test('safeguards that were refused, in a fixed order; what is open or already so is left alone', () => {
    const facts = {
      funding: 'sale',
      quoting: 'yes',
      credential: 'no',
      'ethics-approval': 'no',
      'professional-oversight': 'no',
      consent: 'no',
      'human-review': 'no',
      disclosure: 'no',
    };
    expect(factEdits(facts)).toEqual([
      'disclosure yes',
      'human-review yes',
      'consent yes',
      'professional-oversight yes',
      'ethics-approval yes',
      'credential yes',
      'quoting no',
      'funding none',
    ]);
    expect(factEdits({ funding: 'none', consent: 'yes' })).toEqual([]);
  });

  test('another exposure, where one was chosen', () => {
    expect(exposures(clash)).toEqual([
      'only-us',
      'partners-service',
      'partners-files',
      'public-service',
      'published-content',
    ]);
    expect(exposures({ ...clash, exposure: undefined })).toEqual([]);
  });

  test.each([
    ['join-blended', 'join-side-by-side'],
    ['merge', 'chain'],
    ['fine-tune', 'train-adapter'],
    ['distill', 'chain'],
    ['run', undefined],
    [undefined, undefined],
  ] as [Operation | undefined, Operation | undefined][])('instead of %s: %s', (operation, to) => {
    const step: Step = { id: 's', uses: ['a'], ...(operation ? { operation } : {}) };
    expect(edits(planOf(['a'], [step]), free).filter(({ change }) => change === 'operation')).toEqual(
      to ? [{ change: 'operation', step: 's', to }] : [],
    );
  });

  test('another wanted license that every part may carry, three at most', () => {
    const many = ['c', 'd', 'e', 'f'].map((id) => ending(id, 'any'));
    const plan = planOf(['free'], [blend('free')], { outbound: 'c' });
    expect(wanted(plan, free, ...many)).toEqual(['free', 'd', 'e']);
    expect(wanted({ ...plan, outbound: undefined }, free, ...many)).toEqual([]);
    const listing = ending('a', 'compatible', { compatible: [{ license: 'd' }] });
    const apart: Step = { id: 's', operation: 'join-side-by-side', uses: ['a', 'free'] };
    expect(wanted(planOf(['a', 'free'], [apart], { outbound: 'c' }), listing, free, ...many)).toEqual(['a', 'd']);
    expect(wanted({ ...plan, exposure: 'only-us' }, free, ...many)).toEqual([]);
  });

  test('an open license made for such a thing, instead of one that blocks', () => {
    const domain = other('domain', { category: 'public-domain' });
    const closed = [alike('a', { category: 'share-alike' }), alike('b', { category: 'share-alike' })];
    expect(swaps(clash, ...closed, domain, free)).toEqual(['a free', 'b free']);
    expect(swaps(clash, ...closed, domain)).toEqual(['a domain', 'b domain']);
    expect(
      swaps(
        clash,
        ...closed,
        other('old', { status: 'superseded' }),
        other('model', { madeFor: { kinds: ['model'], alsoUsedFor: [] } }),
      ),
    ).toEqual([]);
    const unknown = planOf([{ id: 'a', license: 'a' }, 'b'], [blend('a', 'b')]);
    expect(swaps(unknown, ...closed, other('model', { madeFor: { kinds: ['model'], alsoUsedFor: [] } }))).toEqual([
      'a model',
    ]);
    expect(
      swaps(
        planOf(['free', 'b'], [blend('free', 'b')]),
        free,
        ending('b', 'any', {}, { documents: [{ complete: 'no' }] }),
      ),
    ).toEqual(['b free']);
  });

  test('leaving a thing out, where its step can do without it', () => {
    expect(drops(clash)).toEqual(['a', 'b']);
    expect(drops({ ...clash, steps: [{ id: 's', operation: 'join-blended' }] })).toEqual([]);
    expect(drops({ ...clash, steps: [] })).toEqual([]);
    expect(
      drops({ ...clash, steps: [{ id: 'one', operation: 'transform-data', uses: ['a'] }, blend('one', 'b')] }),
    ).toEqual(['b']);
  });

  test('staying away from a topic that blocks', () => {
    expect(topics(touching('yes'))).toEqual([{ change: 'topic', topic: 'military', to: 'no' }]);
    expect(topics(touching('no'))).toEqual([]);
  });

  test('asking for leave from rules, limits and the outbound part of the license on the label', () => {
    expect(waivers(clash, alike('a'), alike('b'))).toEqual(['a: outbound', 'b: outbound']);
    const barred = ending(
      'a',
      'any',
      {},
      {
        ...limitedTo('research-only', { fact: 'purpose', is: 'research' }),
        prohibitions: [{ id: 'R12', acts: ['use'], objects: ['material'], certainty: 'explicit' }],
        reach: { join: { effect: 'contested', certainty: 'contested' } },
      },
    );
    expect(waivers(planOf(['a'], [blend('a')]), barred)).toEqual(['a: R12,L1']);
    expect(
      waivers(planOf([{ id: 'x', license: 'free', found: 'a', kind: 'dataset' }], [blend('x')]), barred, free),
    ).toEqual([]);
    const two = planOf(['a', { id: 'again', license: 'a', kind: 'dataset' }], [blend('a', 'again')]);
    expect(waivers(two, barred)).toEqual(['a: R12,L1', 'again: R12,L1']);
    expect(waivers(planOf(['free'], [blend('free')]), free)).toEqual([]);
  });
});
