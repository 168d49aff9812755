import { describe, expect, test } from 'vitest';
import { assess } from './assess.ts';
import type { OpenQuestion } from './assessment.ts';
import { examine, questionsOver } from './examine.ts';
import type { Constraint, License } from './license.ts';
import { openQuestionsOf } from './open-questions.ts';
import { outboundOf } from './outbound.ts';
import type { Plan } from './plan.ts';
import { remediesOf } from './remedies.ts';
import { madeUpLicense, madeUpPlan } from './testing/made-up-license.ts';
import { dutyTo, shelf } from './testing/made-up-mix.ts';
import { travelsOf } from './travels.ts';

const told = (list: readonly OpenQuestion[]) => list.map(({ ask, weight, findings }) => `${ask} ${weight} ${findings}`);
const questions = (plan: Plan, license: License) => told(assess(plan, shelf(license)).openQuestions);
const running = madeUpPlan('run', 'only-us');
const onlyIf = (id: string, test: Constraint): License =>
  madeUpLicense({ id, permissions: madeUpLicense().permissions.map((rule) => ({ ...rule, if: test })) });
const consent: Constraint = { fact: 'consent', is: 'yes' };
const bar = { id: 'R1', acts: ['use' as const], objects: ['material' as const], certainty: 'explicit' as const };

describe('open questions', () => {
  test('are what can still change the verdict, with how far', () => {
    expect(questions(running, onlyIf('made-up', consent))).toEqual(['consent 4 1']);
    expect(questions(running, madeUpLicense())).toEqual([]);
    expect(
      questions(
        { ...running, profile: { facts: { funding: 'none', consent: 'yes' }, topics: {} } },
        onlyIf('made-up', consent),
      ),
    ).toEqual([]);
  });

  test('are not asked once the answer is no', () => {
    const barred = {
      ...onlyIf('made-up', consent),
      prohibitions: [bar],
      duties: [
        {
          ...dutyTo('credit', ['use']),
          when: {
            acts: ['use' as const],
            objects: ['material' as const],
            if: { fact: 'disclosure' as const, is: 'no' },
          },
        },
      ],
    };
    expect(questions(running, barred)).toEqual([]);
  });

  test('weigh less where the verdict is bad already', () => {
    const half = { ...onlyIf('made-up', consent), documents: [{ complete: 'no' as const }] };
    expect(questions(running, half)).toEqual(['consent 1 1']);
  });

  test('about parts of the plan come first, then the weightiest, then those asked most often', () => {
    const plan: Plan = { ...running, exposure: undefined, steps: [{ id: 's' }] };
    const sharing = { ...bar, acts: ['share' as const] };
    const license = madeUpLicense({
      permissions: madeUpLicense().permissions.map((rule) => ({ ...rule, if: { all: [consent] } })),
      prohibitions: [sharing, { ...bar, id: 'R2', categories: ['military'] }],
    });
    const asked = assess(plan, shelf(license)).openQuestions.map(({ ask }) => ask);
    expect(asked).toEqual(['operation', 'exposure', 'consent', 'topic:military']);
    const missing = { ...plan, assets: [...plan.assets, { id: 'y' }] };
    expect(
      assess(missing, shelf(license))
        .openQuestions.map(({ ask }) => ask)
        .slice(0, 3),
    ).toEqual(['license', 'operation', 'exposure']);
  });

  test('on duties weigh nothing and come last; standing duties ask nothing', () => {
    const test = { fact: 'disclosure' as const, is: 'no' };
    const duty = {
      ...dutyTo('credit', ['use']),
      when: { acts: ['use' as const], objects: ['material' as const], if: test },
    };
    expect(questions(running, { ...onlyIf('made-up', consent), duties: [duty] })).toEqual([
      'consent 4 1',
      'disclosure 0 1',
    ]);
    expect(questions(running, madeUpLicense({ duties: [{ ...duty, kind: 'no-marks' }] }))).toEqual([]);
    const both = { ...onlyIf('made-up', consent), duties: [{ ...duty, when: { ...duty.when, if: consent } }] };
    expect(questions(running, both)).toEqual(['consent 4 1']);
    expect(questions({ ...running, exposure: undefined }, madeUpLicense({ duties: [dutyTo('credit')] }))).toEqual([
      'exposure 0 1',
    ]);
  });

  test('count how many findings they stand in and keep their greatest weight', () => {
    const [finding] = assess(running, shelf(onlyIf('made-up', consent))).findings;
    if (!finding) throw new Error('no finding');
    const range = { best: 'yes', worst: 'no' } as const;
    const small = { ...finding, asks: ['consent' as const], range: { best: 'yes', worst: 'only-if-kept' } as const };
    const large = { ...finding, asks: ['consent' as const, 'country' as const], range };
    const of = (...findings: (typeof finding)[]) =>
      told(openQuestionsOf({ verdict: 'unclear', range, findings, duties: [] }));
    expect(of(small, large, small)).toEqual(['consent 4 3', 'country 4 1']);
    expect(of({ ...small, asks: ['purpose'] }, large)).toEqual(['consent 4 1', 'country 4 1', 'purpose 2 1']);
    expect(of({ ...large, undertaking: true })).toEqual([]);
  });
});

const over = (...licenses: License[]) =>
  told(
    questionsOver(
      running,
      'asset',
      licenses.map(({ id }) => id),
      shelf(...licenses),
    ),
  );

describe('questions over several licenses', () => {
  test('are those of any of them, the weightiest first', () => {
    const purpose: Constraint = { fact: 'purpose', is: 'research' };
    const half = { ...onlyIf('c', purpose), documents: [{ complete: 'no' as const }] };
    expect(over(half, onlyIf('a', consent), onlyIf('b', consent))).toEqual(['consent 4 2', 'purpose 1 1']);
    expect(over(onlyIf('a', consent), half, { ...half, id: 'd' }, onlyIf('e', purpose))).toEqual([
      'purpose 4 3',
      'consent 4 1',
    ]);
    expect(over(madeUpLicense())).toEqual([]);
  });

  test('are about the one asset', () => {
    const plan: Plan = {
      ...running,
      assets: [
        { id: 'asset', license: 'nowhere' },
        { id: 'other', license: 'b', kind: 'model' },
      ],
    };
    expect(
      told(
        questionsOver(
          plan,
          'asset',
          ['a'],
          shelf(onlyIf('a', consent), onlyIf('b', { fact: 'purpose', is: 'research' })),
        ),
      ),
    ).toEqual(['consent 4 1', 'purpose 4 1']);
    expect(questionsOver(plan, 'asset', [], shelf())).toEqual([]);
  });
});

test('an examination is the assessment with all that takes a search', () => {
  const knowledge = shelf(madeUpLicense({ prohibitions: [{ ...bar, acts: ['share'] }] }));
  const plan = madeUpPlan('use-as-is', 'public-files');
  expect(examine(plan, knowledge)).toEqual({
    ...assess(plan, knowledge),
    travels: travelsOf(plan, knowledge),
    outbound: outboundOf(plan, knowledge),
    remedies: remediesOf(plan, knowledge),
  });
  expect(examine(plan, knowledge).remedies).not.toEqual([]);
});
