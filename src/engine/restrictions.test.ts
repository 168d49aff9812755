import { describe, expect, test } from 'vitest';
import { assess } from './assess.ts';
import type { License, Prohibition } from './license.ts';
import type { Plan, Profile } from './plan.ts';
import { madeUpLicense, madeUpPlan } from './testing/made-up-license.ts';
import { shelf } from './testing/made-up-mix.ts';

const restricting = (more: Partial<Prohibition> = {}): License =>
  madeUpLicense({
    prohibitions: [
      { id: 'R1', acts: ['use'], objects: ['material'], certainty: 'explicit', categories: ['military'], ...more },
    ],
  });
const planAbout = (profile: Partial<Profile>): Plan => madeUpPlan('run', 'only-us', profile);
const touched = planAbout({ topics: { military: 'yes' } });
const found = (plan: Plan, license: License) =>
  assess(plan, shelf(license)).findings.filter(({ because }) => because[0]?.rule === 'R1');

const with_ = (said: string) => planAbout({ topics: { military: 'yes' }, facts: { 'human-review': said } });

describe('a use restriction', () => {
  test('that the plan touches is a no', () => {
    expect(found(touched, restricting())).toEqual([
      {
        rule: 'use-restricted',
        severity: 'no',
        range: { best: 'no', worst: 'no' },
        asset: 'asset',
        because: [{ license: 'made-up', rule: 'R1' }],
        certainty: 'explicit',
        asks: [],
        limits: [],
        values: { categories: ['military'] },
        stance: 'both',
        undertaking: false,
      },
    ]);
  });

  test('that it leaves alone is not told', () => {
    expect(found(planAbout({ topics: { military: 'no' } }), restricting())).toEqual([]);
    expect(found(touched, restricting({ acts: ['share'] }))).toEqual([]);
    expect(found(touched, restricting({ objects: ['output'] }))).toEqual([]);
    expect(
      found(touched, madeUpLicense({ prohibitions: restricting({ categories: undefined }).prohibitions })),
    ).not.toMatchObject([{ rule: 'use-restricted' }]);
  });

  test('that nobody has asked about is open', () => {
    expect(found(planAbout({}), restricting())).toMatchObject([
      {
        rule: 'use-restriction-open',
        severity: 'unclear',
        range: { best: 'yes', worst: 'no' },
        asks: ['topic:military'],
      },
    ]);
  });

  test('is met by any of its categories', () => {
    const two = restricting({ categories: ['weapons', 'military'] });
    expect(found(touched, two)).toMatchObject([{ rule: 'use-restricted', asks: [] }]);
    expect(found(planAbout({ topics: { military: 'no' } }), two)).toMatchObject([
      { rule: 'use-restriction-open', asks: ['topic:weapons'] },
    ]);
    expect(found(planAbout({ topics: { military: 'no', weapons: 'no' } }), two)).toEqual([]);
  });

  test('may depend on a fact', () => {
    const unreviewed = restricting({ if: { fact: 'human-review', is: 'no' } });
    expect(found(touched, unreviewed)).toMatchObject([{ rule: 'use-restriction-open', asks: ['human-review'] }]);
    expect(found(with_('no'), unreviewed)).toMatchObject([{ rule: 'use-restricted' }]);
    expect(found(with_('yes'), unreviewed)).toEqual([]);
  });

  test('that is contested is a doubt to be safe and gone where the law may give room', () => {
    const doubted = restricting({ certainty: 'contested' });
    expect(found(touched, doubted)).toMatchObject([
      { rule: 'use-restriction-contested', severity: 'unclear', certainty: 'contested', stance: 'cautious' },
    ]);
    expect(found({ ...touched, stance: 'room' }, doubted)).toEqual([]);
  });

  test('names the limit that decides', () => {
    const limited = {
      ...restricting({ if: { not: { limit: 'L1' } } }),
      limits: [
        {
          id: 'L1',
          kind: 'term' as const,
          test: { fact: 'disclosure' as const, is: 'yes' },
          certainty: 'explicit' as const,
        },
      ],
    };
    expect(found(planAbout({ topics: { military: 'yes' } }), limited)).toMatchObject([{ limits: ['L1'] }]);
  });

  test('hangs on whether the plan does the act at all', () => {
    const onSharing = restricting({ acts: ['share'] });
    const open: Plan = { ...touched, exposure: undefined };
    expect(found(open, onSharing)).toMatchObject([
      { rule: 'use-restricted', severity: 'unclear', range: { best: 'yes', worst: 'no' }, asks: ['exposure'] },
    ]);
    expect(found({ ...open, profile: { facts: {}, topics: {} } }, onSharing)).toMatchObject([
      { asks: ['exposure', 'topic:military'] },
    ]);
    const both = restricting({ acts: ['use', 'share'] });
    expect(found(open, both)).toMatchObject([{ severity: 'no', asks: [] }]);
  });
});

const hidden = (more: Partial<Prohibition> = {}) =>
  restricting({
    categories: ['undisclosed-machine-content'],
    curedBy: 'D1',
    if: { fact: 'disclosure', is: 'no' },
    ...more,
  });

const answered = (said: string) =>
  planAbout({ facts: { disclosure: said }, topics: { 'undisclosed-machine-content': 'no' } });

describe('a promise to say that a machine made it', () => {
  test('is an undertaking while the plan leaves it open: it widens the range, not the verdict', () => {
    const result = assess(planAbout({}), shelf(hidden()));
    expect(result.findings).toMatchObject([
      { rule: 'undertaking', severity: 'yes', undertaking: true, range: { best: 'yes', worst: 'no' } },
      { rule: 'right-granted' },
      { rule: 'license-is-not-consent' },
    ]);
    expect(result).toMatchObject({ verdict: 'yes', range: { best: 'yes', worst: 'no' }, openQuestions: [] });
  });

  test('is settled by the answer, whatever is said about the topic', () => {
    expect(found(answered('yes'), hidden())).toEqual([]);
    expect(found(answered('no'), hidden())).toMatchObject([
      { rule: 'use-restricted', severity: 'no', undertaking: false },
    ]);
  });

  test('stands only where a duty cures it, and where nothing else is restricted by the rule', () => {
    expect(found(planAbout({}), hidden({ curedBy: undefined }))).toMatchObject([
      { rule: 'use-restriction-open', severity: 'unclear', undertaking: false },
    ]);
    expect(found(planAbout({}), hidden({ categories: ['undisclosed-machine-content', 'military'] }))).toMatchObject([
      { rule: 'use-restriction-open' },
    ]);
    expect(found(planAbout({}), hidden({ categories: ['undisclosed-risks'] }))).toMatchObject([
      { rule: 'undertaking' },
    ]);
  });
});
