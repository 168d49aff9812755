import { describe, expect, test } from 'vitest';
import type { License, Prohibition } from './license.ts';
import type { Plan } from './plan.ts';
import { remediesOf } from './remedies.ts';
import { alike, blend, dutyTo, ending, free, planOf, restriction, shelf } from './testing/made-up-mix.ts';

const remedies = (plan: Plan, ...licenses: License[]) => remediesOf(plan, shelf(...licenses));
const kinds = (plan: Plan, ...licenses: License[]) =>
  remedies(plan, ...licenses).map(
    ({ changes, verdict }) => `${changes.map(({ change }) => change).join('+')} ${verdict}`,
  );
const clash = planOf(['a', 'b'], [blend('a', 'b')]);
const undisclosed = { fact: 'disclosure' as const, is: 'no' };
const noCopies: Prohibition = { id: 'R1', acts: ['share'], objects: ['material'], certainty: 'explicit' };
const copied = (license: string, facts: Plan['profile']['facts']): Plan =>
  planOf([{ id: 'x', license, kind: 'dataset' }], [{ id: 's', operation: 'use-as-is', uses: ['x'] }], {
    profile: { facts: { funding: 'none', ...facts }, topics: {} },
  });

describe('remedies', () => {
  test('none where nothing has to be better, or nothing can be read', () => {
    expect(remedies(planOf(['free'], [blend('free')]), free)).toEqual([]);
    expect(remedies({ ...clash, steps: [blend('nobody')] }, alike('a'), alike('b'))).toEqual([]);
  });

  test('none for a yes on conditions, and no pairs where one change gets that far', () => {
    const crediting = ending('a', 'any', {}, { duties: [dutyTo('credit')] });
    expect(remedies(planOf(['a'], [blend('a')]), crediting)).toEqual([]);
    const reviewed = { acts: ['use' as const], objects: ['material' as const], if: undisclosed };
    const barred = ending(
      'a',
      'any',
      {},
      { duties: [{ ...dutyTo('credit'), when: reviewed }], prohibitions: [noCopies] },
    );
    const found = kinds(copied('a', { disclosure: 'no' }), barred);
    expect(found).toContain('exposure yes-if');
    expect(found.filter((one) => one.includes('+'))).toEqual([]);
  });

  test('single changes that help some, then pairs that help more', () => {
    const barred = ending(
      'a',
      'any',
      {},
      { category: 'rail', prohibitions: [{ ...noCopies, id: 'R2', acts: ['use'], if: undisclosed }, noCopies] },
    );
    const plan = copied('free', { disclosure: 'no' });
    const found = { ...plan, assets: plan.assets.map((asset) => ({ ...asset, found: 'a' })) };
    expect(kinds(found, barred, ending('free', 'any', {}, { category: 'rail' }))).toEqual([
      'fact only-if-kept',
      'fact+exposure yes',
      'fact+exposure yes',
      'fact+exposure yes',
    ]);
  });

  test('pairs on two steps or two things, of the first twelve changes alone', () => {
    const ids = ['a', 'b', 'c', 'd'];
    const steps = [blend('a', 'b'), blend('c', 'd')].map((step, at) => ({
      ...step,
      id: `s${at}`,
      exposure: 'public-files' as const,
    }));
    const found = kinds(planOf(ids, steps), ...ids.map((id) => alike(id)));
    expect(found).toContain('operation+operation yes');
    expect(found).toContain('drop+drop yes');
    expect(found).not.toContain('waiver+waiver yes');
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
