import { describe, expect, test } from 'vitest';
import { assess, verdictOf } from './assess.ts';
import type { License } from './license.ts';
import type { Plan } from './plan.ts';
import { madeUpLicense, madeUpPlan } from './testing/made-up-license.ts';
import { dutyTo, ending, free, planOf, restriction, shelf } from './testing/made-up-mix.ts';

const bar = { id: 'R1', acts: ['use' as const], objects: ['material' as const], certainty: 'contested' as const };
const doubted = madeUpLicense({ prohibitions: [bar] });
const running = madeUpPlan('use-as-is', 'only-us');
const yes = { verdict: 'yes', range: { best: 'yes', worst: 'yes' } };
const unclear = { verdict: 'unclear', range: { best: 'unclear', worst: 'unclear' } };

describe('both stances', () => {
  test('are always told; the cautious one leads unless the plan asks for the other', () => {
    expect(assess(running, shelf(doubted))).toMatchObject({
      ...unclear,
      stance: 'cautious',
      stances: { cautious: unclear, room: yes },
    });
    expect(assess({ ...running, stance: 'room' }, shelf(doubted))).toMatchObject({
      ...yes,
      stance: 'room',
      stances: { cautious: unclear, room: yes },
    });
    expect(verdictOf(running, shelf(doubted))).toEqual(unclear);
    expect(verdictOf({ ...running, stance: 'room' }, shelf(doubted))).toEqual(yes);
  });

  test('mark what they share and what only one of them finds', () => {
    const two = { ...doubted, silentOn: [], permissions: madeUpLicense().permissions };
    const stances = (stance: 'cautious' | 'room') =>
      assess({ ...madeUpPlan('fine-tune', 'only-us'), stance }, shelf(two)).findings.map(
        (one) => `${one.act ?? one.rule} ${one.object ?? ''} ${one.stance}`,
      );
    expect(stances('cautious')).toEqual([
      'use material cautious',
      'modify material both',
      'use derivative both',
      'license-is-not-consent  both',
    ]);
    expect(stances('room')).toEqual([
      'use material room',
      'modify material both',
      'use derivative both',
      'license-is-not-consent  both',
    ]);
  });

  test('are read alike where nothing is disputed, by label, base or find', () => {
    const { findings, stances } = assess(running, shelf(madeUpLicense()));
    expect(findings.map(({ stance }) => stance)).toEqual(['both']);
    expect(stances.room).toEqual(stances.cautious);
    const found: Plan = { ...running, assets: [{ id: 'x', license: 'free', found: 'made-up', kind: 'model' }] };
    expect(assess(found, shelf(free, doubted)).stances).toMatchObject({ cautious: unclear, room: yes });
  });
});

test('the trace tells things, findings, duties and verdict in order', () => {
  const plan = planOf(['a', { id: 'x' }], [{ id: 's', operation: 'join-side-by-side', uses: ['a', 'x'] }]);
  const result = assess(plan, shelf(ending('a', 'any', {}, { duties: [dutyTo('credit')] })));
  expect(result.trace.map((step) => step.step)).toEqual([
    'asset',
    'asset',
    ...result.findings.map(() => 'finding'),
    'duty',
    'verdict',
  ]);
  expect(result.trace.slice(0, 2)).toEqual([
    { step: 'asset', asset: 'a', license: 'a' },
    { step: 'asset', asset: 'x', license: undefined },
  ]);
  expect(result.trace[2]).toEqual({ step: 'finding', finding: result.findings[0] });
  expect(result.trace.slice(-2)).toEqual([
    { step: 'duty', duty: result.duties[0], sources: [{ license: 'a', rule: 'D1' }] },
    { step: 'verdict', verdict: 'not-stated', range: { best: 'yes-if', worst: 'no' } },
  ]);
  expect(result.tasks).toMatchObject([{ kind: 'credit', assets: ['a'] }]);
});

describe('things under one license of which the same is asked', () => {
  const crediting = ending('a', 'any', {}, { duties: [dutyTo('credit')], prohibitions: [restriction()] });
  const ids = ['x', 'y', 'z'];
  const plan = (steps: Plan['steps']): Plan =>
    planOf(
      ids.map((id) => ({ id, license: 'a', kind: 'dataset' })),
      steps,
      { profile: { facts: { funding: 'none' }, topics: { military: 'yes' } } },
    );

  test('are judged once and named together', () => {
    const { findings, duties } = assess(plan([{ id: 's', operation: 'use-as-is', uses: ids }]), shelf(crediting));
    expect(findings.map(({ rule, asset, assets }) => `${rule} ${asset} ${assets?.join()}`)).toEqual([
      'use-restricted x x,y,z',
      'right-granted x x,y,z',
      'right-granted x x,y,z',
      'attribution-stacking x undefined',
    ]);
    expect(duties).toMatchObject([{ asset: 'x', assets: ids }]);
  });

  test('apart where steps use them in other ways, together where they ask the same all the same', () => {
    const alone = assess(
      plan([
        { id: 's', operation: 'use-as-is', uses: ['x'], exposure: 'only-us' },
        { id: 't', operation: 'use-as-is', uses: ['y', 'z'] },
      ]),
      shelf(crediting),
    );
    expect(alone.duties).toMatchObject([{ asset: 'y', assets: ['y', 'z'] }]);
    const same = assess(
      plan([
        { id: 's', operation: 'use-as-is', uses: ids },
        { id: 't', operation: 'use-as-is', uses: ['s', 'z'] },
      ]),
      shelf(crediting),
    );
    expect(same.duties).toMatchObject([{ assets: ids }]);
  });

  test('a thing found under its own label twice is named once', () => {
    const both: Plan = planOf(
      [{ id: 'x', license: 'a', provider: 'a', kind: 'dataset' }],
      [{ id: 's', operation: 'use-as-is', uses: ['x'] }],
    );
    const { duties } = assess(both, shelf(crediting));
    expect(duties).toHaveLength(1);
    expect(assess(both, shelf(crediting)).tasks).toMatchObject([{ assets: ['x'] }]);
  });
});

const waiving = (rules: string[], license: License, plan: Plan = running) =>
  assess({ ...plan, assets: plan.assets.map((one) => ({ ...one, waivers: rules })) }, shelf(license)).verdict;

const barred = (id: string) => madeUpLicense({ id, prohibitions: [{ ...bar, certainty: 'explicit' }] });

const verdict = (more: Partial<Plan['assets'][number]>) =>
  assess(
    planOf([{ id: 'x', license: 'a', kind: 'model', waivers: ['R1'], ...more }], [{ id: 's', operation: 'run' }]),
    shelf(barred('a'), barred('b')),
  ).verdict;

describe('what a rights holder sets aside', () => {
  test('falls away: a bar, a duty, a limit', () => {
    const barred = madeUpLicense({ prohibitions: [{ ...bar, certainty: 'explicit' }] });
    expect(waiving([], barred)).toBe('no');
    expect(waiving(['R2', 'P1'], barred)).toBe('no');
    expect(waiving(['R1'], barred)).toBe('yes');
    const duty = madeUpLicense({ duties: [dutyTo('credit', ['use'])] });
    expect(waiving(['D2'], duty)).toBe('yes-if');
    expect(waiving(['D1'], duty)).toBe('yes');
    const limited = madeUpLicense({
      limits: [{ id: 'L1', kind: 'term', test: { fact: 'funding', is: 'sale' }, certainty: 'explicit' }],
      permissions: madeUpLicense().permissions.map((rule) => ({ ...rule, if: { limit: 'L1' } })),
    });
    expect(waiving(['L2'], limited)).toBe('no');
    expect(waiving(['L1'], limited)).toBe('yes');
  });

  test('falls away in the license on the label alone, not in that of the base, of the provider, or of what was found', () => {
    expect(verdict({})).toBe('yes');
    expect(verdict({ provider: 'b' })).toBe('no');
    expect(verdict({ found: 'b' })).toBe('no');
    expect(verdict({ provider: 'a' })).toBe('yes');
  });

  test('is the same in any order, and one waiver more is another form', () => {
    const barred = madeUpLicense({
      prohibitions: [
        { ...bar, certainty: 'explicit' },
        { ...bar, id: 'R2', certainty: 'explicit' },
      ],
    });
    expect([['R1'], ['R2', 'R1'], ['R1', 'R2'], ['R2']].map((rules) => waiving(rules, barred))).toEqual([
      'no',
      'yes',
      'yes',
      'no',
    ]);
  });
});
