import { describe, expect, test } from 'vitest';
import type { License } from './license.ts';
import type { Plan } from './plan.ts';
import { remediesOf } from './remedies.ts';
import { alike, blend, ending, free, planOf, restriction, shelf } from './testing/made-up-mix.ts';

const remedies = (plan: Plan, ...licenses: License[]) => remediesOf(plan, shelf(...licenses));
const kinds = (plan: Plan, ...licenses: License[]) =>
  remedies(plan, ...licenses).map(
    ({ changes, verdict }) => `${changes.map(({ change }) => change).join('+')} ${verdict}`,
  );
const clash = planOf(['a', 'b'], [blend('a', 'b')]);

describe('remedies', () => {
  test('none where nothing has to be better, or nothing can be read', () => {
    expect(remedies(planOf(['free'], [blend('free')]), free)).toEqual([]);
    expect(remedies({ ...clash, steps: [blend('nobody')] }, alike('a'), alike('b'))).toEqual([]);
  });

  test('each leads to a better verdict, those that ask least first', () => {
    const found = remedies(clash, alike('a'), alike('b'), free);
    expect(found.map(({ changes }) => changes.map(({ change }) => change).join())).toEqual([
      'operation',
      'exposure',
      'exposure',
      'exposure',
      'license',
      'drop',
      'license',
      'drop',
      'waiver',
      'waiver',
    ]);
    expect(found[0]).toEqual({
      changes: [{ change: 'operation', step: 'blend', to: 'join-side-by-side' }],
      verdict: 'yes',
    });
    expect(new Set(found.map(({ verdict }) => verdict))).toEqual(new Set(['yes']));
  });

  test('two changes together, where no single one is enough, on different things', () => {
    const closed = ending(
      'a',
      'any',
      {},
      {
        category: 'rail',
        prohibitions: [
          { ...restriction(), categories: ['military'] },
          {
            id: 'R2',
            acts: ['use'],
            objects: ['material'],
            certainty: 'explicit',
            if: { fact: 'disclosure', is: 'no' },
          },
        ],
      },
    );
    const plan = planOf(['a'], [blend('a')], { profile: { facts: { disclosure: 'no' }, topics: { military: 'yes' } } });
    expect(kinds(plan, closed)).toEqual(['waiver yes']);
    const found = remedies(
      { ...plan, assets: [{ id: 'x', license: 'free', found: 'a', kind: 'dataset' }], steps: [blend('x')] },
      closed,
      ending('free', 'any', {}, { category: 'rail' }),
    );
    expect(found).toEqual([
      {
        changes: [
          { change: 'fact', fact: 'disclosure', to: 'yes' },
          { change: 'topic', topic: 'military', to: 'no' },
        ],
        verdict: 'yes',
      },
    ]);
  });

  test('a verdict that is missing a text counts as unclear', () => {
    const plan = planOf([{ id: 'x', license: 'nowhere', kind: 'dataset' }], [blend('x')]);
    expect(kinds(plan, free)).toEqual(['license yes']);
  });
});
