import { describe, expect, test } from 'vitest';
import { assess } from './assess.ts';
import { rangeOfDuties } from './duties.ts';
import type { DueDuty } from './finding.ts';
import type { Duty, License } from './license.ts';
import type { Plan } from './plan.ts';
import { madeUpLicense, madeUpPlan } from './testing/made-up-license.ts';
import { isStanding } from './standing.ts';
import { shelf } from './testing/made-up-mix.ts';
import { dutyKinds, type Stance } from './vocabulary.gen.ts';

const asking = (more: Partial<Duty> = {}, license: Partial<License> = {}): License =>
  madeUpLicense({
    duties: [
      { id: 'D1', kind: 'credit', when: { acts: ['share'], objects: ['material'] }, certainty: 'reading', ...more },
    ],
    ...license,
  });
const shared = madeUpPlan('use-as-is', 'public-files');
const due = (plan: Plan, license: License, stance: Stance = 'cautious'): DueDuty[] =>
  assess({ ...plan, stance }, shelf(license)).duties;

const said = (consent: string): Plan => ({ ...shared, profile: { ...shared.profile, facts: { consent } } });

describe('a duty', () => {
  test('is due when an act sets it off', () => {
    expect(due(shared, asking())).toEqual([
      {
        kind: 'credit',
        source: { license: 'made-up', rule: 'D1' },
        asset: 'asset',
        standing: false,
        sure: true,
        setOffBy: [{ act: 'share', object: 'material' }],
        certainty: 'reading',
        asks: [],
      },
    ]);
    expect(assess(shared, shelf(asking())).verdict).toBe('yes-if');
    expect(due({ ...shared, exposure: 'only-us' }, asking())).toEqual([]);
    expect(due(shared, asking({ when: { acts: ['share'], objects: ['output'] } }))).toEqual([]);
  });

  test('is not sure while the act or a fact is open', () => {
    const open: Plan = { ...shared, exposure: undefined };
    expect(due(open, asking())).toMatchObject([{ sure: false, asks: ['exposure'] }]);
    const onConsent = asking({ when: { acts: ['share'], objects: ['material'], if: { fact: 'consent', is: 'no' } } });
    expect(due(shared, onConsent)).toMatchObject([{ sure: false, asks: ['consent'] }]);
    expect(due(open, onConsent)).toMatchObject([{ sure: false, asks: ['exposure', 'consent'] }]);
    const always = asking({ when: { acts: ['use', 'share'], objects: ['material'] } });
    expect(due(open, always)).toMatchObject([
      {
        sure: true,
        asks: [],
        setOffBy: [
          { act: 'use', object: 'material' },
          { act: 'share', object: 'material' },
        ],
      },
    ]);
  });

  test('hangs on a fact: due with it, gone without it', () => {
    const onConsent = asking({ when: { acts: ['share'], objects: ['material'], if: { fact: 'consent', is: 'no' } } });
    expect(due(said('no'), onConsent)).toMatchObject([{ sure: true }]);
    expect(due(said('yes'), onConsent)).toEqual([]);
  });

  test('that is contested counts to be safe and falls away where the law may give room', () => {
    const doubted = asking({ certainty: 'contested' });
    expect(due(shared, doubted)).toMatchObject([{ certainty: 'contested', sure: true }]);
    expect(due(shared, doubted, 'room')).toEqual([]);
    const test = { fact: 'funding' as const, inside: [], outside: [], contested: ['none'] };
    const byTest = asking({ when: { acts: ['share'], objects: ['material'], if: test } });
    expect(due(shared, byTest)).toMatchObject([{ certainty: 'contested', sure: true }]);
    expect(due(shared, byTest, 'room')).toEqual([]);
  });

  test('under a contested reach counts as for a changed version, to be safe', () => {
    const onChanged = asking(
      { when: { acts: ['share'], objects: ['derivative'] } },
      {
        reach: {
          train: { effect: 'contested', certainty: 'contested' },
          generate: { effect: 'contested', certainty: 'contested' },
        },
      },
    );
    const trained: Plan = {
      ...madeUpPlan('train-from-scratch', 'public-files'),
      assets: [{ id: 'asset', license: 'made-up', kind: 'dataset' }],
    };
    expect(due(trained, onChanged)).toMatchObject([{ setOffBy: [{ act: 'share', object: 'derivative' }] }]);
    expect(due(trained, onChanged, 'room')).toEqual([]);
    expect(due(madeUpPlan('generate-content', 'published-content'), onChanged)).toEqual([]);
  });

  test('does not follow where the terms do not', () => {
    const free = asking(
      { when: { acts: ['share'], objects: ['output'] } },
      { reach: { generate: { effect: 'not-carry', certainty: 'explicit' } } },
    );
    expect(due(madeUpPlan('generate-content', 'published-content'), free)).toEqual([]);
  });
});

const license = (effect: 'contested' | 'carry') =>
  asking(
    { when: { acts: ['share'], objects: ['material'] } },
    { reach: { quantize: { effect, certainty: effect === 'carry' ? 'explicit' : 'contested' } } },
  );

describe('whether a smaller copy is a change at all', () => {
  const small = madeUpPlan('quantize', 'public-files');

  test('may be disputed: then what holds for the thing itself holds too', () => {
    expect(due(small, license('contested'))).toMatchObject([{ setOffBy: [{ act: 'share', object: 'material' }] }]);
    expect(due(small, license('contested'), 'room')).toHaveLength(1);
    expect(due(small, license('carry'))).toEqual([]);
  });

  const objects = (stance: Stance) =>
    assess({ ...small, stance }, shelf(license('contested')))
      .findings.filter(({ act }) => act === 'share')
      .map(({ object, rule }) => `${object} ${rule}`);

  test('where it is, both ways of reading are told to be safe, the copy alone where the law may give room', () => {
    expect(objects('cautious')).toEqual(['derivative right-granted', 'material right-granted']);
    expect(objects('room')).toEqual(['material right-granted']);
  });
});

describe('duties that ask to refrain', () => {
  test('are these', () => {
    expect(dutyKinds.filter(isStanding)).toEqual([
      'no-reidentification',
      'no-linking',
      'delete-on-end',
      'no-technical-locks',
      'no-endorsement',
      'no-marks',
      'indemnify',
      'obey-law',
      'no-reverse-engineering',
    ]);
  });

  test('do not turn a yes into a yes-if', () => {
    expect(due(shared, asking({ kind: 'no-marks' }))).toMatchObject([{ standing: true, sure: true }]);
    expect(assess(shared, shelf(asking({ kind: 'no-marks' })))).toMatchObject({
      verdict: 'yes',
      range: { best: 'yes', worst: 'yes' },
    });
  });

  test('leave a range; the others open it as far as they are sure', () => {
    const [one] = due(shared, asking());
    const ranged = (...changes: Partial<DueDuty>[]) =>
      rangeOfDuties(changes.flatMap((change) => (one ? [{ ...one, ...change }] : [])));
    expect(ranged()).toEqual({ best: 'yes', worst: 'yes' });
    expect(ranged({})).toEqual({ best: 'yes-if', worst: 'yes-if' });
    expect(ranged({ sure: false })).toEqual({ best: 'yes', worst: 'yes-if' });
    expect(ranged({ standing: true })).toEqual({ best: 'yes', worst: 'yes' });
    expect(ranged({ sure: false }, {})).toEqual({ best: 'yes-if', worst: 'yes-if' });
  });
});
