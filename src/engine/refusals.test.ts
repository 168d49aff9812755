import { describe, expect, test } from 'vitest';
import { alternativesOf } from './alternatives.ts';
import { assess, verdictOf } from './assess.ts';
import type { Knowledge } from './assessment.ts';
import { examine } from './examine.ts';
import type { Plan } from './plan.ts';
import { refusalsOf } from './refusals.ts';
import { knowing } from './testing/arbitrary-mix.ts';
import { madeUpLicense, madeUpPlan } from './testing/made-up-license.ts';

const knowledge: Knowledge = knowing(madeUpLicense());
const good = madeUpPlan('run', 'only-us');
const asset = { id: 'x', license: 'made-up' };
const withSteps = (...steps: Plan['steps']): Plan => ({ ...good, assets: [asset], steps });
const strange = (value: unknown): Plan => value as Plan;
const changed = (changes: Record<string, unknown>): Plan => strange({ ...good, ...changes });
const withAsset = (more: Record<string, unknown>): Plan => changed({ assets: [{ ...asset, ...more }] });
const withFacts = (facts: unknown, topics: unknown = {}): Plan => changed({ profile: { facts, topics } });
const many = <T>(count: number, one: T): T[] => Array.from({ length: count }, () => one);
const gaps = (count: number): Plan['assets'] => Object.assign([], { length: count });
const told = (plan: Plan) => refusalsOf(plan).map(({ problem, at, found }) => `${problem} ${at}: ${found}`);

test('a good plan is read', () => {
  expect(told(good)).toEqual([]);
  expect(assess(good, knowledge).verdict).toBe('yes');
});

describe('what is no plan at all is refused, its place named', () => {
  test.each([
    ['nothing', undefined, ['not-a-plan : undefined']],
    ['null', null, ['not-a-plan : object']],
    ['a text', 'plan', ['not-a-plan : string']],
    ['a number', 7, ['not-a-plan : number']],
    ['a list', [], ['not-a-plan : object']],
    [
      'an empty thing',
      {},
      ['not-a-plan assets: undefined', 'not-a-plan steps: undefined', 'not-a-plan profile: undefined'],
    ],
    ['no profile', { assets: [], steps: [] }, ['not-a-plan profile: undefined']],
    [
      'lists that are none',
      { ...good, assets: 'x', steps: { length: 2 } },
      ['not-a-plan assets: x', 'not-a-plan steps: object'],
    ],
    ['no facts', { ...good, profile: { topics: {} } }, ['not-a-plan profile.facts: undefined']],
    [
      'facts and topics as lists',
      { ...good, profile: { facts: [], topics: [] } },
      ['not-a-plan profile.facts: object', 'not-a-plan profile.topics: object'],
    ],
    ['a profile of null', { ...good, profile: null }, ['not-a-plan profile: null']],
    ['an asset of null', { ...good, assets: [asset, null] }, ['not-a-plan assets[1]: null']],
    [
      'a gap among the assets',
      { ...good, assets: gaps(2) },
      ['not-a-plan assets[0]: undefined', 'not-a-plan assets[1]: undefined'],
    ],
    ['a step without a name', { ...good, steps: [{}] }, ['not-a-plan steps[0].id: undefined']],
    ['an asset with a number for a name', { ...good, assets: [{ id: 1 }] }, ['not-a-plan assets[0].id: 1']],
    ['inputs in a text', withSteps(strange({ id: 's', uses: 'x' }) as never), ['not-a-plan steps[0].uses: x']],
    [
      'inputs that are no names',
      withSteps(strange({ id: 's', uses: ['x', 3] }) as never),
      ['not-a-plan steps[0].uses: object'],
    ],
    ['a license that is no name', withAsset({ license: 4 }), ['not-a-plan assets[0].license: 4']],
    ['a found license that is no name', withAsset({ found: null }), ['not-a-plan assets[0].found: null']],
    ['a provider that is no name', withAsset({ provider: {} }), ['not-a-plan assets[0].provider: object']],
    ['waivers that are no list', withAsset({ waivers: 'R1' }), ['not-a-plan assets[0].waivers: R1']],
    ['a base that is a text', withAsset({ base: 'made-up' }), ['not-a-plan assets[0].base: made-up']],
    ['a base without a license', withAsset({ base: { by: 'merge' } }), ['not-a-plan assets[0].base: object']],
    [
      'a base without the way it was made',
      withAsset({ base: { license: 'made-up' } }),
      ['not-a-plan assets[0].base: object'],
    ],
    [
      'a base with a number for a license',
      withAsset({ base: { license: 1, by: 'merge' } }),
      ['not-a-plan assets[0].base.license: 1'],
    ],
    ['a wanted license that is no name', changed({ outbound: 3 }), ['not-a-plan outbound: 3']],
    ['a fact that is a thing', withFacts({ country: { is: 'DE' } }), ['not-a-plan profile.facts.country: object']],
  ])('%s', (_, plan, refusals) => {
    expect(told(strange(plan))).toEqual(refusals);
  });
});

describe('words the vocabulary does not know are refused', () => {
  test.each([
    ['kind', withAsset({ kind: 'toaster' }), 'assets[0].kind: toaster'],
    ['operation', withSteps(strange({ id: 's', operation: 'wash' }) as never), 'steps[0].operation: wash'],
    ['exposure of a step', withSteps(strange({ id: 's', exposure: 'moon' }) as never), 'steps[0].exposure: moon'],
    ['exposure', changed({ exposure: '__proto__' }), 'exposure: __proto__'],
    ['stance', changed({ stance: 'bold' }), 'stance: bold'],
    ['way of making', withAsset({ base: { license: 'made-up', by: 'constructor' } }), 'assets[0].base.by: constructor'],
    [
      'operation that no thing is made by',
      withAsset({ base: { license: 'made-up', by: 'evaluate' } }),
      'assets[0].base.by: evaluate',
    ],
    ['answer to a topic', withFacts({}, { military: 'maybe' }), 'profile.topics.military: maybe'],
    ['amount in words', withFacts({ 'monthly-users': 'many' }), 'profile.facts.monthly-users: many'],
    ['amount below nothing', withFacts({ 'annual-revenue': -1 }), 'profile.facts.annual-revenue: -1'],
    ['amount that is no number', withFacts({ 'monthly-users': Number.NaN }), 'profile.facts.monthly-users: NaN'],
    ['amount without end', withFacts({ 'annual-revenue': Infinity }), 'profile.facts.annual-revenue: Infinity'],
    ['long word', changed({ exposure: 'x'.repeat(100) }), `exposure: ${'x'.repeat(60)}`],
    ['thing without a text', changed({ exposure: Object.create(null) }), 'exposure: object'],
  ])('%s', (_, plan, place) => {
    expect(told(plan)).toEqual([`unknown-word ${place}`]);
  });

  test('all of them are named, and names of object parts are not taken for words', () => {
    const plan = strange({
      ...good,
      exposure: 'toString',
      steps: [{ id: 's', operation: 'valueOf', exposure: 'constructor' }],
    });
    expect(refusalsOf(plan).map(({ at }) => at)).toEqual(['steps[0].operation', 'steps[0].exposure', 'exposure']);
  });
});

describe('ids', () => {
  test.each([
    ['an asset twice', { ...good, assets: [asset, asset], steps: [] }, 'same-id assets[1].id: x'],
    ['a step twice', withSteps({ id: 's' }, { id: 's' }), 'same-id steps[1].id: s'],
    ['a step named like an asset', withSteps({ id: 'x' }), 'same-id steps[0].id: x'],
    ['an input nobody knows', withSteps({ id: 's' }, { id: 't', uses: ['x', 'y'] }), 'unknown-id steps[1].uses[1]: y'],
    [
      'an input named like an object part',
      withSteps({ id: 's', uses: ['__proto__'] }),
      'unknown-id steps[0].uses[0]: __proto__',
    ],
  ])('%s', (_, plan, refusal) => {
    expect(told(plan)).toEqual([refusal]);
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', ''])('"%s" is a name like any other', (id) => {
    const plan: Plan = {
      ...good,
      assets: [{ id, license: 'made-up', kind: 'model' }],
      steps: [{ id: `${id} run`, operation: 'run', uses: [id] }],
    };
    expect(examine(plan, knowledge)).toMatchObject({ verdict: 'yes', refusals: [] });
    const named = { ...good, assets: [{ id: 'x', license: id }] };
    expect(examine(named, knowledge).verdict).toMatch(/^not-/);
    expect(alternativesOf(named, knowledge)).toEqual([]);
  });
});

describe('circles', () => {
  test.each([
    ['a step that takes itself', withSteps({ id: 's', uses: ['s'] }), 'steps[0].uses: s'],
    [
      'two steps that take each other',
      withSteps({ id: 's', uses: ['x', 't'] }, { id: 't', uses: ['s'] }),
      'steps[0].uses: x, t',
    ],
    ['a circle through the step before', withSteps({ id: 's', uses: ['t'] }, { id: 't' }), 'steps[0].uses: t'],
    ['a step after good ones', withSteps({ id: 's' }, { id: 't', uses: ['s', 't'] }), 'steps[1].uses: s, t'],
  ])('%s', (_, plan, place) => {
    expect(told(plan)).toEqual([`cycle ${place}`]);
  });

  test('a step that takes the same thing twice is none', () => {
    expect(told(withSteps({ id: 's', uses: ['x', 'x'] }, { id: 't', uses: ['s', 's'] }))).toEqual([]);
  });

  test('a long one is found at once', () => {
    const steps = Array.from({ length: 19_000 }, (_, at) => ({ id: `s${at}`, uses: [`s${(at + 1) % 19_000}`] }));
    expect(told(withSteps(...steps))).toEqual(['cycle steps[0].uses: s1']);
  });
});

const said = (audience: string, more: Partial<Plan>): Plan => ({
  ...madeUpPlan('run', 'only-us', { facts: { audience } }),
  ...more,
});

describe('an audience that is not the one of the exposure', () => {
  test.each([
    ['of the plan', said('public', {})],
    [
      'of one step',
      said('us', { exposure: undefined, steps: [{ id: 's', operation: 'run', exposure: 'public-files' }] }),
    ],
  ])('%s', (_, plan) => {
    expect(refusalsOf(plan)).toMatchObject([{ problem: 'contradiction', at: 'profile.facts.audience' }]);
  });

  test('is no contradiction while the exposure is open, or when they agree', () => {
    expect(refusalsOf(said('us', { exposure: undefined }))).toEqual([]);
    expect(refusalsOf(said('us', {}))).toEqual([]);
    expect(refusalsOf(said('partners', { exposure: 'partners-files' }))).toEqual([]);
  });
});

describe('plans beyond all measure', () => {
  test.each([
    ['assets', { ...good, assets: many(100_000, asset) }, '', '100001 assets and steps'],
    ['steps', withSteps(...many(100_000, { id: 's' })), '', '100001 assets and steps'],
    ['gaps', { ...good, assets: gaps(4_000_000_000) }, '', '4000000001 assets and steps'],
    ['inputs', withSteps({ id: 's', uses: many(100_000, 'x') }), 'steps[0].uses', '100000'],
    ['one more than is read', { ...good, assets: [], steps: many(20_001, { id: 's' }) }, '', '20001 assets and steps'],
    [
      'inputs of all steps together',
      withSteps(...many(500, { id: 's', uses: many(2_001, 'x') })),
      'steps',
      '1000500 inputs',
    ],
  ])('%s', (_, plan, at, found) => {
    expect(refusalsOf(plan)).toEqual([{ problem: 'too-large', at, found }]);
  });

  test('what just fits is read', () => {
    const assets = Array.from({ length: 19_999 }, (_, at) => ({
      id: `x${at}`,
      license: 'made-up',
      kind: 'model' as const,
    }));
    const plan: Plan = { ...good, assets, steps: [{ id: 's', operation: 'run', uses: assets.map(({ id }) => id) }] };
    expect(refusalsOf(plan)).toEqual([]);
    expect(verdictOf(plan, knowledge).verdict).toBe('yes');
  });
});

test('a refused plan gets no verdict but unclear, no finding, no way out', () => {
  const unread = { verdict: 'unclear', range: { best: 'yes', worst: 'no' } };
  for (const plan of [strange(null), changed({ stance: 'bold' }), withSteps({ id: 's', uses: ['s'] })]) {
    const result = examine(plan, knowledge);
    expect(result).toMatchObject({ ...unread, stance: 'cautious', stances: { cautious: unread, room: unread } });
    expect([result.findings, result.duties, result.tasks, result.openQuestions, result.trace]).toEqual([
      [],
      [],
      [],
      [],
      [],
    ]);
    expect([result.travels, result.outbound, result.remedies]).toEqual([[], [], []]);
    expect(result.refusals).not.toEqual([]);
    expect(verdictOf(plan, knowledge)).toEqual(unread);
  }
  expect(assess({ ...withSteps({ id: 's', uses: ['s'] }), stance: 'room' }, knowledge).stance).toBe('room');
});
