import { describe, expect, test } from 'vitest';
import { assess } from './assess.ts';
import type { Finding } from './finding.ts';
import type { License, Prohibition } from './license.ts';
import type { Plan } from './plan.ts';
import { madeUpLicense, madeUpPlan } from './testing/made-up-license.ts';
import { limitedTo, shelf } from './testing/made-up-mix.ts';
import type { Act, LimitKind, ThingObject } from './vocabulary.gen.ts';

const findings = (plan: Plan, license: License): Finding[] => assess(plan, shelf(license)).findings;
const about = (plan: Plan, license: License, act: Act, object: ThingObject) =>
  findings(plan, license).find((one) => one.act === act && one.object === object);
const barring = (act: Act, object: ThingObject, more: Partial<Prohibition> = {}): License =>
  madeUpLicense({ prohibitions: [{ id: 'R1', acts: [act], objects: [object], certainty: 'explicit', ...more }] });
const clauses = (finding: Finding | undefined) => finding?.because.map(({ rule }) => rule);

test('a grant names its clause, its act, its object, its step', () => {
  expect(findings(madeUpPlan('run', 'only-us'), madeUpLicense())).toContainEqual({
    rule: 'right-granted',
    severity: 'yes',
    range: { best: 'yes', worst: 'yes' },
    asset: 'asset',
    step: 'step',
    act: 'use',
    object: 'material',
    because: [{ license: 'made-up', rule: 'P1' }],
    certainty: 'explicit',
    asks: [],
    limits: [],
    values: {},
    stance: 'both',
  });
});

describe('a bar is named after what it bars', () => {
  test.each([
    ['right-reserved', 'use', 'material', 'run', 'only-us', 'no'],
    ['right-reserved', 'modify', 'material', 'fine-tune', 'only-us', 'no'],
    ['outputs-may-not-train', 'train', 'output', 'distill', 'only-us', 'no'],
    ['sharing-barred', 'share', 'material', 'use-as-is', 'public-files', 'only-if-kept'],
    ['sharing-barred', 'share', 'output', 'generate-content', 'published-content', 'only-if-kept'],
    ['modified-sharing-barred', 'share', 'derivative', 'fine-tune', 'partners-files', 'only-if-kept'],
    ['serving-barred', 'serve', 'derivative', 'fine-tune', 'public-service', 'only-if-kept'],
    ['serving-barred', 'serve', 'material', 'put-online', 'partners-service', 'only-if-kept'],
  ] as const)('%s: %s %s', (rule, act, object, operation, exposure, verdict) => {
    const license = barring(act, object);
    expect(about(madeUpPlan(operation, exposure), license, act, object)).toMatchObject({ rule, severity: verdict });
    expect(clauses(about(madeUpPlan(operation, exposure), license, act, object))).toEqual(['R1', 'P1']);
  });
});

const limited = (kind: LimitKind) => madeUpLicense(limitedTo(kind, { fact: 'disclosure', is: 'yes' }));

describe('outside a limit', () => {
  const outside = { facts: { disclosure: 'no' } };
  test.each([
    ['non-commercial', 'non-commercial-in-paid-work'],
    ['research-only', 'research-only-in-operations'],
    ['monthly-users', 'threshold-exceeded'],
    ['annual-revenue', 'threshold-exceeded'],
    ['places-excluded', 'place-or-entity-excluded'],
    ['entities-excluded', 'place-or-entity-excluded'],
    ['eligible-only', 'credential-missing'],
    ['term', 'beyond-limit'],
  ] as const)('%s is told as %s, with both clauses', (kind, rule) => {
    const found = about(madeUpPlan('run', 'only-us', outside), limited(kind), 'use', 'material');
    expect(found).toMatchObject({ rule, severity: 'no', limits: ['L1'] });
    expect(clauses(found)).toEqual(['P1', 'L1']);
  });

  test('an act that is also barred outright is told after the limit, or after the bar where the limit has no name of its own', () => {
    const barred = (kind: LimitKind) => ({
      ...limited(kind),
      prohibitions: barring('use', 'material').prohibitions,
    });
    const plan = madeUpPlan('run', 'only-us', outside);
    expect(about(plan, barred('research-only'), 'use', 'material')?.rule).toBe('research-only-in-operations');
    expect(about(plan, barred('term'), 'use', 'material')?.rule).toBe('right-reserved');
    expect(
      about(madeUpPlan('run', 'only-us', { facts: { disclosure: 'yes' } }), barred('term'), 'use', 'material')?.rule,
    ).toBe('right-reserved');
    const shared = { ...limited('research-only'), prohibitions: barring('share', 'material').prohibitions };
    expect(about(madeUpPlan('use-as-is', 'public-files', outside), shared, 'share', 'material')?.rule).toBe(
      'sharing-barred',
    );
  });

  test('another limit of the license is not to blame', () => {
    const [term] = limited('term').limits;
    const both = {
      ...limited('term'),
      limits: term ? [{ ...term, id: 'L0', kind: 'research-only' as const }, term] : [],
    };
    expect(about(madeUpPlan('run', 'only-us', outside), both, 'use', 'material')?.rule).toBe('beyond-limit');
  });

  test('open and contested limits are told as such', () => {
    expect(about(madeUpPlan('run', 'only-us'), limited('term'), 'use', 'material')).toMatchObject({
      rule: 'limit-open',
      severity: 'unclear',
      asks: ['disclosure'],
    });
    const doubted = madeUpLicense(
      limitedTo('non-commercial', { fact: 'disclosure', inside: [], outside: [], contested: ['no'] }),
    );
    expect(about(madeUpPlan('run', 'only-us', outside), doubted, 'use', 'material')).toMatchObject({
      rule: 'limit-contested',
      severity: 'unclear',
    });
  });
});

describe('silence', () => {
  test('is unclear for us and fine inside where it is about passing on; it says that there is no clause', () => {
    const silent = madeUpLicense({ permissions: [] });
    expect(about(madeUpPlan('use-as-is', 'public-files'), silent, 'use', 'material')).toMatchObject({
      rule: 'right-not-mentioned',
      severity: 'unclear',
      because: [],
      whyNoClause: 'text-is-silent',
    });
    expect(about(madeUpPlan('use-as-is', 'public-files'), silent, 'share', 'material')).toMatchObject({
      rule: 'right-not-mentioned',
      severity: 'only-if-kept',
    });
    const named = madeUpLicense({
      permissions: [],
      silentOn: [{ id: 'S1', acts: ['use'], objects: ['material'], readAs: 'no-claim' }],
    });
    const found = about(madeUpPlan('run', 'only-us'), named, 'use', 'material');
    expect(found).toMatchObject({ rule: 'nothing-claimed', severity: 'yes' });
    expect(clauses(found)).toEqual(['S1']);
    expect(found?.whyNoClause).toBeUndefined();
  });
});

describe('how sure a reading is', () => {
  test.each([
    [['explicit'], 'explicit'],
    [['explicit', 'reading'], 'reading'],
    [['reading', 'contested', 'explicit'], 'contested'],
  ] as const)('rules that are %j make it %s', (list, certainty) => {
    const [everything] = madeUpLicense().permissions;
    const permissions = everything ? list.map((one, at) => ({ ...everything, id: `P${at}`, certainty: one })) : [];
    const room: Plan = { ...madeUpPlan('run', 'only-us'), stance: 'room' };
    expect(about(room, madeUpLicense({ permissions }), 'use', 'material')?.certainty).toBe(certainty);
    expect(about(room, barring('share', 'output', { certainty: 'contested' }), 'use', 'material')?.certainty).toBe(
      'explicit',
    );
  });
});

const reaching = (
  effect: 'carry' | 'not-carry' | 'contested' | 'silent',
  certainty: 'explicit' | 'contested' = 'explicit',
) => ({ ...barring('use', 'output'), reach: { generate: { effect, certainty } } }) as License;

describe('how far the terms reach', () => {
  const plan = madeUpPlan('generate-content', 'only-us');

  test('terms that follow bind, terms that do not are told by the clause on reach', () => {
    expect(about(plan, reaching('carry'), 'use', 'output')).toBeUndefined();
    const published = { ...plan, exposure: 'published-content' as const };
    expect(about(published, { ...barring('share', 'output'), reach: {} }, 'share', 'output')?.rule).toBe(
      'sharing-barred',
    );
    const free = {
      ...barring('share', 'output'),
      reach: { generate: { effect: 'not-carry' as const, certainty: 'reading' as const } },
    };
    expect(about(published, free, 'share', 'output')).toMatchObject({
      rule: 'terms-do-not-follow',
      severity: 'yes',
      certainty: 'reading',
      step: 'step',
      because: [{ license: 'made-up', rule: 'reach:generate' }],
    });
  });

  test.each([
    ['contested', 'explicit'],
    ['carry', 'contested'],
    ['not-carry', 'contested'],
  ] as const)(
    'a reach that is %s and %s softens a bar to a doubt, gone where the law may give room',
    (effect, certainty) => {
      const doubted = { ...barring('use', 'derivative'), reach: { 'fine-tune': { effect, certainty } } };
      const tuned = madeUpPlan('fine-tune', 'only-us');
      const found = about(tuned, doubted, 'use', 'derivative');
      expect(found).toMatchObject({ rule: 'reach-contested', severity: 'unclear', certainty: 'contested' });
      expect(clauses(found)).toEqual(['reach:fine-tune', 'R1', 'P1']);
      const room = about({ ...tuned, stance: 'room' }, doubted, 'use', 'derivative');
      expect(room).toMatchObject({
        rule: 'reach-contested',
        severity: 'yes',
        certainty: 'contested',
        because: [{ license: 'made-up', rule: 'reach:fine-tune' }],
      });
    },
  );

  test('what is granted stays granted under a contested reach', () => {
    const doubted = madeUpLicense({ reach: { 'fine-tune': { effect: 'contested', certainty: 'contested' } } });
    expect(about(madeUpPlan('fine-tune', 'only-us'), doubted, 'use', 'derivative')).toMatchObject({
      rule: 'right-granted',
      severity: 'yes',
      certainty: 'contested',
    });
  });

  test('a contested reach is judged by what holds for changed versions', () => {
    const doubted = {
      ...barring('use', 'derivative'),
      reach: { train: { effect: 'contested' as const, certainty: 'contested' as const } },
    };
    const plan: Plan = {
      ...madeUpPlan('train-from-scratch', 'only-us'),
      assets: [{ id: 'asset', license: 'made-up', kind: 'dataset' }],
    };
    expect(about(plan, doubted, 'use', 'trained-model')).toMatchObject({
      rule: 'reach-contested',
      severity: 'unclear',
    });
  });

  test('the clause is that of an earlier step where that is the one in doubt', () => {
    const doubted = madeUpLicense({
      reach: {
        'fine-tune': { effect: 'contested', certainty: 'contested' },
        generate: { effect: 'carry', certainty: 'explicit' },
      },
    });
    const plan: Plan = {
      ...madeUpPlan('fine-tune', 'published-content'),
      steps: [
        { id: 's1', operation: 'fine-tune' },
        { id: 's2', operation: 'generate-content' },
      ],
      stance: 'room',
    };
    expect(clauses(about(plan, doubted, 'share', 'output'))).toEqual(['reach:fine-tune']);
    const free = {
      ...doubted,
      reach: { ...doubted.reach, generate: { effect: 'not-carry' as const, certainty: 'explicit' as const } },
    };
    expect(clauses(about(plan, free, 'share', 'output'))).toEqual(['reach:generate']);
  });
});

test('what hangs on an open exposure can turn out fine', () => {
  const open: Plan = { ...madeUpPlan('use-as-is', 'only-us'), exposure: undefined };
  expect(about(open, barring('share', 'material'), 'share', 'material')).toMatchObject({
    range: { best: 'yes', worst: 'only-if-kept' },
    asks: ['exposure'],
  });
  expect(about({ ...open, exposure: 'public-files' }, barring('share', 'material'), 'share', 'material')).toMatchObject(
    { range: { best: 'only-if-kept', worst: 'only-if-kept' }, asks: [] },
  );
});

test('what a plan that is open asks nobody is not told as a question', () => {
  const open: Plan = { ...madeUpPlan('use-as-is', 'only-us'), exposure: undefined };
  expect(about(open, madeUpLicense(), 'share', 'material')).toMatchObject({ rule: 'right-granted', asks: [] });
});
