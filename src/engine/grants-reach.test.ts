import { describe, expect, test } from 'vitest';
import { assess } from './assess.ts';
import type { Finding } from './finding.ts';
import type { License, Prohibition } from './license.ts';
import type { Plan } from './plan.ts';
import { madeUpLicense, madeUpPlan } from './testing/made-up-license.ts';
import { shelf } from './testing/made-up-mix.ts';
import type { Act, ThingObject } from './vocabulary.gen.ts';

const findings = (plan: Plan, license: License): Finding[] => assess(plan, shelf(license)).findings;
const about = (plan: Plan, license: License, act: Act, object: ThingObject) =>
  findings(plan, license).find((one) => one.act === act && one.object === object);
const barring = (act: Act, object: ThingObject, more: Partial<Prohibition> = {}): License =>
  madeUpLicense({ prohibitions: [{ id: 'R1', acts: [act], objects: [object], certainty: 'explicit', ...more }] });
const clauses = (finding: Finding | undefined) => finding?.because.map(({ rule }) => rule);

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
      range: { best: 'yes', worst: 'yes' },
      certainty: 'reading',
      asks: [],
      limits: [],
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
      expect(found).toMatchObject({
        rule: 'reach-contested',
        severity: 'unclear',
        range: { best: 'unclear', worst: 'unclear' },
        certainty: 'contested',
      });
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

  test('outputs that teach are free where the terms do not follow outputs', () => {
    const free = {
      ...barring('train', 'output'),
      reach: { generate: { effect: 'not-carry' as const, certainty: 'explicit' as const } },
    };
    const found = about(madeUpPlan('distill', 'only-us'), free, 'train', 'output');
    expect(found?.rule).toBe('terms-do-not-follow');
    expect(clauses(found)).toEqual(['reach:generate']);
  });

  test('the thing as received is bound whatever is said on reach', () => {
    const free = { ...barring('use', 'material'), reach: { run: { effect: 'not-carry', certainty: 'explicit' } } };
    expect(about(madeUpPlan('run', 'only-us'), free as License, 'use', 'material')?.rule).toBe('right-reserved');
  });

  test('outputs under a contested reach stay outputs', () => {
    const doubted = {
      ...barring('share', 'derivative'),
      reach: { generate: { effect: 'contested' as const, certainty: 'contested' as const } },
    };
    expect(about({ ...plan, exposure: 'published-content' }, doubted, 'share', 'output')?.rule).toBe('right-granted');
  });

  test.each([
    ['carry', 'reach:fine-tune', 'contested'],
    ['contested', 'reach:generate', 'contested'],
    ['not-carry', 'reach:generate', 'explicit'],
  ] as const)('where a tuned model serves and its outputs are %s, the clause is %s', (effect, clause, certainty) => {
    const tuned = madeUpLicense({
      reach: {
        'fine-tune': { effect: 'contested', certainty: 'explicit' },
        generate: { effect, certainty: 'explicit' },
      },
    });
    for (const stance of ['cautious', 'room'] as const) {
      const found = about({ ...madeUpPlan('fine-tune', 'public-service'), stance }, tuned, 'share', 'output');
      expect(clauses(found)?.[0]).toBe(clause);
      expect(found?.certainty).toBe(certainty);
    }
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
