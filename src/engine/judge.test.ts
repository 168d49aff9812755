import { describe, expect, test } from 'vitest';
import { audienceOf, both, certain, factOf, join, judge } from './judge.ts';
import type { Constraint } from './license.ts';
import type { Plan, Profile } from './plan.ts';
import { madeUpLicense, madeUpPlan } from './testing/made-up-license.ts';
import { anyOf } from './truth.ts';
import type { Exposure } from './vocabulary.gen.ts';

const license = madeUpLicense({
  limits: [{ id: 'L1', kind: 'monthly-users', test: { fact: 'monthly-users', atMost: 10 }, certainty: 'explicit' }],
});
const planWith = (facts: Profile['facts'], exposure: Exposure = 'only-us'): Plan =>
  madeUpPlan('run', exposure, { facts });
const judged = (test: Constraint, facts: Profile['facts'] = {}) => judge(test, license, planWith(facts)).truth;

describe('a test on a fact', () => {
  test.each([
    [{ fact: 'disclosure', is: 'yes' }, { disclosure: 'yes' }, 'true'],
    [{ fact: 'disclosure', is: 'yes' }, { disclosure: 'no' }, 'false'],
    [{ fact: 'disclosure', is: 'yes' }, {}, 'unknown'],
    [{ fact: 'country', in: ['US', 'DE'] }, { country: 'DE' }, 'true'],
    [{ fact: 'country', in: ['US', 'DE'] }, { country: 'FR' }, 'false'],
    [{ fact: 'country', notIn: ['US'] }, { country: 'DE' }, 'true'],
    [{ fact: 'country', notIn: ['US'] }, { country: 'US' }, 'false'],
    [{ fact: 'monthly-users', atMost: 10 }, { 'monthly-users': 10 }, 'true'],
    [{ fact: 'monthly-users', atMost: 10 }, { 'monthly-users': 11 }, 'false'],
    [{ fact: 'monthly-users', above: 10 }, { 'monthly-users': 11 }, 'true'],
    [{ fact: 'monthly-users', above: 10 }, { 'monthly-users': 10 }, 'false'],
    [{ fact: 'funding', inside: ['none'], outside: ['sale'], contested: [] }, { funding: 'none' }, 'true'],
    [{ fact: 'funding', inside: ['none'], outside: ['sale'], contested: [] }, { funding: 'sale' }, 'false'],
    [{ fact: 'funding', inside: ['none'], outside: ['sale'], contested: [] }, { funding: 'fee' }, 'contested'],
  ] as [Constraint, Profile['facts'], string][])('%j with %j is %s', (test, facts, truth) => {
    expect(judged(test, facts)).toBe(truth);
  });

  test('that nobody has answered names its question', () => {
    expect(judge({ fact: 'country', in: ['US'] }, license, planWith({}))).toEqual({
      truth: 'unknown',
      asks: ['country'],
      limits: [],
    });
    const open: Plan = { ...planWith({}), exposure: undefined };
    expect(judge({ fact: 'audience', is: 'us' }, license, open)).toEqual({
      truth: 'unknown',
      asks: ['exposure'],
      limits: [],
    });
  });
});

describe('tests together', () => {
  const yes: Constraint = { fact: 'disclosure', is: 'yes' };
  const unknown: Constraint = { fact: 'country', is: 'DE' };
  const facts = { disclosure: 'yes' };

  test('all, any, not, and none at all', () => {
    expect(judged({ all: [yes, { not: yes }] }, facts)).toBe('false');
    expect(judged({ all: [yes, yes] }, facts)).toBe('true');
    expect(judged({ any: [{ not: yes }, yes] }, facts)).toBe('true');
    expect(judged({ any: [{ not: yes }, unknown] }, facts)).toBe('unknown');
    expect(judged({ all: [] })).toBe('true');
    expect(judged({ any: [] })).toBe('false');
    expect(judge(undefined, license, planWith({}))).toEqual(certain('true'));
  });

  const open = (test: Constraint) => judge(test, license, planWith(facts)).asks;

  test('ask only while the whole is unknown, each question once', () => {
    expect(open({ all: [unknown, unknown, { fact: 'consent', is: 'yes' }] })).toEqual(['country', 'consent']);
    expect(open({ all: [unknown, { not: yes }] })).toEqual([]);
    expect(open({ any: [unknown, yes] })).toEqual([]);
    expect(open({ not: unknown })).toEqual(['country']);
  });

  const on = (test: Constraint, users?: number) =>
    judge(test, license, planWith(users === undefined ? facts : { ...facts, 'monthly-users': users }));

  test('name the limits that decide', () => {
    expect(on({ limit: 'L1' }, 5)).toEqual({ truth: 'true', asks: [], limits: [] });
    expect(on({ limit: 'L1' }, 50)).toEqual({ truth: 'false', asks: [], limits: ['L1'] });
    expect(on({ limit: 'L1' })).toEqual({ truth: 'unknown', asks: ['monthly-users'], limits: ['L1'] });
    expect(on({ limit: 'L9' })).toEqual({ truth: 'contested', asks: [], limits: ['L9'] });
    expect(on({ all: [{ limit: 'L1' }, yes] }, 50)).toEqual({ truth: 'false', asks: [], limits: ['L1'] });
    expect(on({ any: [{ limit: 'L1' }, yes] }, 50)).toEqual({ truth: 'true', asks: [], limits: [] });
    expect(on({ all: [{ limit: 'L1' }, { limit: 'L1' }] }, 50).limits).toEqual(['L1']);
  });
});

test('joining keeps what decides', () => {
  const parts = [
    { truth: 'false' as const, asks: [], limits: ['L1'] },
    { truth: 'unknown' as const, asks: ['country' as const], limits: [] },
    { truth: 'unknown' as const, asks: ['country' as const, 'consent' as const], limits: ['L2'] },
  ];
  expect(join(parts, anyOf)).toEqual({ truth: 'unknown', asks: ['country', 'consent'], limits: ['L2'] });
  expect(join(parts.slice(0, 1), anyOf)).toBe(parts[0]);
  expect(join([certain('true'), certain('false')], anyOf)).toBe(certain('true'));
  const [limited, open] = parts;
  if (!limited || !open) throw new Error('parts are missing');
  expect(both(certain('true'), open)).toBe(open);
  expect(both(open, certain('true'))).toBe(open);
  expect(both(limited, open)).toEqual({ truth: 'false', asks: [], limits: ['L1'] });
  expect(both(certain('contested'), open).truth).toBe('unknown');
});

const shown = (exposure: Exposure | undefined, ...ofSteps: (Exposure | undefined)[]): Plan => ({
  ...planWith({}),
  exposure,
  steps: ofSteps.map((one, at) => ({ id: `s${at}`, ...(one ? { exposure: one } : {}) })),
});

describe('facts of a plan', () => {
  test('are what was said; what was not is unknown', () => {
    expect(factOf(planWith({ country: 'DE' }), 'country')).toBe('DE');
    expect(factOf(planWith({}), 'country')).toBeUndefined();
  });

  test.each([
    ['only-us', [], 'us'],
    ['partners-files', [], 'partners'],
    ['published-content', [], 'public'],
    ['only-us', ['public-service'], 'public'],
    ['only-us', ['partners-service', undefined], 'partners'],
    ['public-files', ['only-us'], 'public'],
    [undefined, ['public-files'], 'public'],
    [undefined, ['partners-files'], undefined],
    [undefined, [], undefined],
  ] as const)('the audience of a plan for %s with steps for %j is %s', (exposure, ofSteps, audience) => {
    expect(audienceOf(shown(exposure, ...ofSteps))).toBe(audience);
    expect(factOf(shown(exposure, ...ofSteps), 'audience')).toBe(audience);
  });

  test('the audience that was said counts while no exposure tells', () => {
    const open: Plan = { ...planWith({ audience: 'partners' }), exposure: undefined };
    expect(factOf(open, 'audience')).toBe('partners');
    expect(factOf({ ...open, exposure: 'only-us' }, 'audience')).toBe('us');
  });
});
