import { describe, expect, test } from 'vitest';
import { alternativesOf } from './alternatives.ts';
import type { Constraint, License } from './license.ts';
import type { Plan } from './plan.ts';
import { madeUpLicense, madeUpPlan } from './testing/made-up-license.ts';
import { shelf } from './testing/made-up-mix.ts';

const onlyIf = (test: Constraint, more: Partial<License> = {}): License =>
  madeUpLicense({ permissions: madeUpLicense().permissions.map((rule) => ({ ...rule, if: test })), ...more });
const told = (plan: Plan, license: License) =>
  alternativesOf(plan, shelf(license)).map(({ change, verdict }) => {
    const { change: what, to } = change;
    return `${what === 'fact' ? change.fact : what === 'topic' ? change.topic : what} ${to}: ${verdict}`;
  });
const running = (facts: Plan['profile']['facts']): Plan => ({
  ...madeUpPlan('run', 'only-us'),
  profile: { facts, topics: {} },
});

describe('each side of a line is tried', () => {
  test.each([
    [{ fact: 'consent', is: 'yes' }, { consent: 'no' }, ['consent yes: yes']],
    [{ fact: 'consent', is: 'yes' }, { consent: 'yes' }, ['consent no: no']],
    [{ fact: 'purpose', is: 'research' }, { purpose: 'operations' }, ['purpose research: yes']],
    [{ fact: 'monthly-users', atMost: 10 }, { 'monthly-users': 5 }, ['monthly-users 11: no']],
    [{ fact: 'monthly-users', atMost: 10 }, { 'monthly-users': 50 }, ['monthly-users 10: yes']],
    [{ fact: 'monthly-users', above: 10 }, { 'monthly-users': 50 }, ['monthly-users 10: no']],
    [{ fact: 'monthly-users', above: 10 }, { 'monthly-users': 5 }, ['monthly-users 11: yes']],
    [{ fact: 'country', in: ['DE', 'FR'] }, { country: 'US' }, ['country DE: yes', 'country FR: yes']],
    [{ fact: 'country', notIn: ['US', 'CN'] }, { country: 'DE' }, ['country US: no', 'country CN: no']],
    [
      { fact: 'funding', inside: ['none'], outside: ['sale'], contested: ['fee'] },
      { funding: 'none' },
      ['funding sale: no', 'funding fee: unclear'],
    ],
    [{ not: { fact: 'consent', is: 'no' } }, { consent: 'no' }, ['consent yes: yes']],
    [{ all: [{ fact: 'consent', is: 'yes' }] }, { consent: 'no' }, ['consent yes: yes']],
    [{ any: [{ fact: 'consent', is: 'yes' }] }, { consent: 'no' }, ['consent yes: yes']],
    [
      { fact: 'audience', is: 'public' },
      {},
      ['exposure public-service: yes', 'exposure public-files: yes', 'exposure published-content: yes'],
    ],
  ] as [Constraint, Plan['profile']['facts'], string[]][])('%j with %j', (test, facts, changes) => {
    expect(told(running(facts), onlyIf(test))).toEqual(changes);
  });

  test('of limits and bars too', () => {
    const limited = onlyIf(
      { limit: 'L1' },
      { limits: [{ id: 'L1', kind: 'term', test: { fact: 'consent', is: 'yes' }, certainty: 'explicit' }] },
    );
    expect(told(running({ consent: 'no' }), limited)).toEqual(['consent yes: yes']);
    const barred = madeUpLicense({
      prohibitions: [
        { id: 'R1', acts: ['use'], objects: ['material'], certainty: 'explicit', if: { fact: 'consent', is: 'no' } },
      ],
    });
    expect(told(running({ consent: 'no' }), barred)).toEqual(['consent yes: yes']);
  });
});

const about = (military: 'yes' | 'no'): Plan => ({
  ...running({}),
  profile: { facts: {}, topics: { military, weapons: 'no' } },
});

test('each topic is turned round once', () => {
  const rule = { acts: ['use' as const], objects: ['material' as const], certainty: 'explicit' as const };
  const license = madeUpLicense({
    prohibitions: [
      { id: 'R1', ...rule, categories: ['military', 'weapons'] },
      { id: 'R2', ...rule, categories: ['military'] },
    ],
  });
  expect(told(about('no'), license)).toEqual(['military yes: no', 'weapons yes: no']);
  expect(told(about('yes'), license)).toEqual(['military no: yes']);
  const twice: Plan = {
    ...about('yes'),
    assets: [
      { id: 'x', license: 'made-up', kind: 'model' },
      { id: 'y', license: 'made-up', kind: 'model' },
    ],
  };
  expect(told(twice, license)).toEqual(['military no: yes']);
});

test('an alternative says how bad it is and why', () => {
  const license = madeUpLicense({
    prohibitions: [{ id: 'R1', acts: ['share'], objects: ['material'], certainty: 'explicit' }],
  });
  const alternatives = alternativesOf(madeUpPlan('use-as-is', 'only-us'), shelf(license));
  expect(alternatives).toEqual(
    ['partners-files', 'public-files'].map((to) => ({
      change: { change: 'exposure', to },
      verdict: 'only-if-kept',
      severity: 'only-if-kept',
      because: [
        { license: 'made-up', rule: 'R1' },
        { license: 'made-up', rule: 'P1' },
      ],
    })),
  );
});

test('a plan that cannot be read has none', () => {
  expect(alternativesOf({ ...running({}), steps: [{ id: 's', uses: ['s'] }] }, shelf(madeUpLicense()))).toEqual([]);
});
