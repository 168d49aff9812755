import { describe, expect, test } from 'vitest';
import { alternativesOf } from './alternatives.ts';
import { assess, verdictOf } from './assess.ts';
import type { Knowledge } from './assessment.ts';
import type { License, Prohibition } from './license.ts';
import type { Plan } from './plan.ts';
import { madeUpLicense, madeUpPlan } from './testing/made-up-license.ts';
import type { Act, ThingObject } from './vocabulary.gen.ts';

const knowing = (license: License): Knowledge => ({ licenses: new Map([[license.id, license]]), ambiguous: new Map() });
const barring = (acts: Act[], objects: ThingObject[], more: Partial<Prohibition> = {}): License =>
  madeUpLicense({ prohibitions: [{ id: 'R1', acts, objects, certainty: 'explicit', ...more }] });
const rulesOf = (plan: Plan, license: License) => assess(plan, knowing(license)).findings.map(({ rule }) => rule);

describe('a bar towards others leaves the plan fine inside', () => {
  test.each([
    ['sharing-barred', barring(['share'], ['material']), madeUpPlan('use-as-is', 'public-files')],
    ['serving-barred', barring(['serve'], ['material']), madeUpPlan('put-online', 'public-service')],
    ['modified-sharing-barred', barring(['share'], ['derivative']), madeUpPlan('fine-tune', 'public-files')],
  ] as const)('%s', (rule, license, plan) => {
    expect(rulesOf(plan, license)).toContain(rule);
    expect(assess(plan, knowing(license)).verdict).toBe('only-if-kept');
    expect(assess({ ...plan, exposure: 'only-us' }, knowing(license)).verdict).toBe('yes');
  });
});

test('a bar on the act itself is a no', () => {
  const license = barring(['modify'], ['material']);
  const plan = madeUpPlan('fine-tune', 'only-us');
  expect(rulesOf(plan, license)).toContain('right-reserved');
  expect(assess(plan, knowing(license)).verdict).toBe('no');
});

test.each([
  ['no-hosting', 'beyond-limit'],
  ['research-only', 'research-only-in-operations'],
  ['entities-excluded', 'place-or-entity-excluded'],
  ['eligible-only', 'credential-missing'],
  ['annual-revenue', 'threshold-exceeded'],
] as const)('a plan outside a limit of kind %s is told so: %s', (kind, rule) => {
  const test = { fact: 'human-review', is: 'yes' } as const;
  const [permission] = madeUpLicense().permissions;
  const license = madeUpLicense({
    limits: [{ id: 'L1', kind, test, certainty: 'explicit' }],
    permissions: permission ? [{ ...permission, if: { limit: 'L1' } }] : [],
  });
  const plan = madeUpPlan('run', 'only-us', { facts: { 'human-review': 'no' } });
  expect(rulesOf(plan, license)).toContain(rule);
  expect(assess(plan, knowing(license)).verdict).toBe('no');
});

test('a contested use restriction is unclear to be safe and gone where the law may give room', () => {
  const license = barring(['use'], ['material'], { categories: ['military'], certainty: 'contested' });
  const plan = madeUpPlan('run', 'only-us', { topics: { military: 'yes' } });
  expect(rulesOf(plan, license)).toContain('use-restriction-contested');
  expect(assess(plan, knowing(license)).stances).toMatchObject({
    cautious: { verdict: 'unclear' },
    room: { verdict: 'yes' },
  });
});

test('a document that could not be read keeps the verdict unclear', () => {
  const license = madeUpLicense({ documents: [{ complete: 'no' }] });
  expect(rulesOf(madeUpPlan('run', 'only-us'), license)).toContain('unread-document');
  expect(assess(madeUpPlan('run', 'only-us'), knowing(license)).verdict).toBe('unclear');
});

test('a superseded version is noted and changes no verdict', () => {
  const license = madeUpLicense({ status: 'superseded' });
  expect(rulesOf(madeUpPlan('run', 'only-us'), license)).toContain('superseded-version');
  expect(assess(madeUpPlan('run', 'only-us'), knowing(license)).verdict).toBe('yes');
});

test('a plan without any asset asks for the license first', () => {
  const { verdict, findings } = assess(
    { assets: [], steps: [], profile: { facts: {}, topics: {} } },
    knowing(madeUpLicense()),
  );
  expect(verdict).toBe('not-stated');
  expect(findings.map(({ rule }) => rule)).toEqual(['no-license-stated']);
});

test('the quick verdict equals the full one', () => {
  const license = barring(['share'], ['material']);
  const plan = madeUpPlan('use-as-is', 'public-files');
  const { verdict, range } = assess(plan, knowing(license));
  expect(verdictOf(plan, knowing(license))).toEqual({ verdict, range });
});

test('names of object parts are never taken for facts or topics', () => {
  const hostile: Plan = {
    ...madeUpPlan('run', 'only-us'),
    profile: JSON.parse('{"facts":{"__proto__":{"funding":"sale"}},"topics":{"constructor":"yes"}}'),
  };
  const license = madeUpLicense({
    prohibitions: [{ id: 'R1', acts: ['use'], objects: ['material'], certainty: 'explicit', categories: ['military'] }],
  });
  expect(assess(hostile, knowing(license)).range).toEqual({ best: 'yes', worst: 'no' });
});

describe('what would change the answer', () => {
  const license = barring(['use'], ['material'], { categories: ['medical-advice'] });

  test('names the forbidden topic, and dropping it does what it says', () => {
    const plan = madeUpPlan('run', 'only-us', { topics: { 'medical-advice': 'yes' } });
    expect(alternativesOf(plan, knowing(license))).toEqual([
      expect.objectContaining({ change: { change: 'topic', topic: 'medical-advice', to: 'no' }, verdict: 'yes' }),
    ]);
  });

  test('leaves out what changes nothing', () => {
    const plan = madeUpPlan('run', 'only-us', { topics: { 'medical-advice': 'no' } });
    expect(alternativesOf(plan, knowing(license)).map(({ verdict }) => verdict)).toEqual(['no']);
  });

  test('is empty where no record speaks', () => {
    expect(
      alternativesOf(
        { ...madeUpPlan('run', 'only-us'), assets: [{ id: 'asset', license: 'other-thing' }] },
        knowing(license),
      ),
    ).toEqual([]);
  });
});
