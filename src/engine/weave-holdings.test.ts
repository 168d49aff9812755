import { describe, expect, test } from 'vitest';
import type { Asset, Step } from './plan.ts';
import { asked, kept, kept as plan, thing } from './testing/asked-of.ts';
import { madeUpLicense } from './testing/made-up-license.ts';
import { alike, blend, ending, free, shelf } from './testing/made-up-mix.ts';
import type { Operation } from './vocabulary.gen.ts';
import { isOneThing, partsOf, weave } from './weave.ts';

const steps = (operation: Operation): Step[] => [
  { id: 'made', operation: 'generate-dataset', uses: ['x'] },
  { id: 'new', operation, uses: ['made', 'x'] },
];

const model = (operation: Operation, ...more: Asset[]) =>
  asked(
    plan(
      [thing('x', 'model'), ...more],
      steps(operation).map((step) => ({
        ...step,
        uses: [...(step.uses ?? []), ...(step.id === 'new' ? more.map(({ id }) => id) : [])],
      })),
    ),
    alike('b'),
  )[0];

const last = (step: Partial<Step>) => {
  const made: Step = { id: 'made', operation: 'generate-dataset', uses: ['x'] };
  return asked(plan([thing('x', 'model')], [made, { id: 'new', uses: ['made', 'x'], ...step }]))[0];
};

describe('outputs that go back into their own model', () => {
  test('teach no other model', () => {
    for (const operation of ['fine-tune', 'train-adapter'] as const) {
      expect(model(operation)).not.toContain('new: train output');
      expect(model(operation)).toContain('new: use output');
    }
  });

  test('do where another model learns from them, under another license too', () => {
    expect(model('distill')).toContain('new: train output');
    expect(model('fine-tune', thing('y', 'model', { license: 'b' }))).toContain('new: train output');
    expect(model('fine-tune', thing('y', 'dataset', { license: 'b' }))).not.toContain('new: train output');
  });

  test('do where a model whose terms nobody knows learns from them too', () => {
    expect(model('fine-tune', thing('y', 'model', { license: 'nowhere' }))).toContain('new: train output');
    expect(model('fine-tune', thing('y', undefined, { license: 'nowhere' }))).toContain('new: train output');
  });

  test('perhaps do where the operation is open, and do in any other', () => {
    expect(last({})).toContain('new: train output if operation');
    expect(last({ operation: 'train-from-scratch' })).toContain('new: train output');
  });

  test('of another license teach all the same', () => {
    const both = plan(
      [thing('x', 'model'), thing('y', 'model', { license: 'b' })],
      [
        { id: 'made', operation: 'generate-dataset', uses: ['x', 'y'] },
        { id: 'new', operation: 'fine-tune', uses: ['made', 'x'] },
      ],
    );
    const [own, other] = asked(both, alike('b'));
    expect(own).not.toContain('new: train output');
    expect(other).toContain('new: train output');
    expect(other?.filter((each) => each === 'new: use output')).toHaveLength(1);
  });

  test('are no model themselves', () => {
    const alone = plan(
      [thing('x', 'model')],
      [
        { id: 'made', operation: 'generate-dataset', uses: ['x'] },
        { id: 'new', operation: 'fine-tune', uses: ['made'] },
      ],
    );
    expect(asked(alone)[0]).toContain('new: train output');
  });
});

const many = (count: number) => Array.from({ length: count }, (_, at) => thing(`x${at}`, 'dataset'));

const halved = (count: number) =>
  plan(many(count), [{ id: 's', operation: 'run', uses: many(count / 2).map(({ id }) => id) }]);

const count = (...assets: Asset[]) =>
  weave(plan(assets, [{ id: 's', operation: 'run', uses: assets.map(({ id }) => id) }]), shelf(free)).holdings.all.map(
    (held) => held.assets,
  );

describe('licenses that speak of one thing', () => {
  test('are the label, what was found, the base and the provider, each read', () => {
    const holdings = weave(
      plan(
        [thing('x', 'model', { found: 'a', provider: 'b', base: { license: 'c', by: 'fine-tune' } })],
        [{ id: 's', operation: 'fine-tune', uses: ['x'] }],
      ),
      shelf(free, alike('a'), alike('b'), alike('c')),
    ).holdings.all;
    expect(
      holdings.map(({ asset, object, via, license }) => `${asset.license} ${license?.id} ${object} ${via}`),
    ).toEqual(['free free material run', 'a a material run', 'c c derivative fine-tune', 'b b material run']);
  });

  test('what was found is no second one where it is the same', () => {
    expect(weave(plan([thing('x', 'model', { found: 'free' })], []), shelf(free)).holdings.all).toHaveLength(1);
  });

  test.each([
    ['train-from-scratch', 'model', 'trained-model', 'train'],
    ['distill', 'model', 'extract', 'distill'],
    ['generate-dataset', 'dataset', 'output', 'generate'],
    ['transform-data', 'dataset', 'derivative', 'transform'],
  ] as const)('a thing made by %s holds its base as %s', (by, kind, object, via) => {
    const given = plan(
      [thing('x', kind, { base: { license: 'a', by } })],
      [{ id: 's', operation: 'use-as-is', uses: ['x'] }],
      'public-files',
    );
    const { holdings } = weave(given, shelf(free, alike('a')));
    expect(holdings.all[1]).toMatchObject({ object, via });
    expect(asked(given, alike('a'))[1]).toEqual([`s: use ${object}`, `s: share ${object}`]);
  });

  test('a model trained on data of its own still makes things of its own', () => {
    const given = kept(
      [thing('x', 'model', { base: { license: 'a', by: 'train-from-scratch' } })],
      [{ id: 's', operation: 'run', uses: ['x'] }],
      'published-content',
    );
    expect(asked(given, alike('a'))).toEqual([
      ['s: use material', 's: share output'],
      ['s: use trained-model', 's: share trained-model'],
    ]);
  });

  test('things alike are one holding; another kind, use, waiver or way of making tells them apart', () => {
    expect(count(thing('x', 'model'), thing('y', 'model'))).toEqual([['x', 'y']]);
    expect(count(thing('x', 'model'), thing('y', 'dataset'))).toEqual([['x'], ['y']]);
    expect(count(thing('x', 'model'), thing('y', 'model', { waivers: ['R1'] }))).toEqual([['x'], ['y']]);
    expect(count(thing('x', 'model'), thing('y', 'model', { license: 'a' }))).toEqual([['x'], ['y']]);
    const apart = plan(
      [thing('x', 'model'), thing('y', 'model')],
      [
        { id: 's', operation: 'run', uses: ['x'] },
        { id: 't', operation: 'fine-tune', uses: ['y'] },
      ],
    );
    expect(weave(apart, shelf(free)).holdings.all).toHaveLength(2);
    expect(asked(apart)).toEqual([['s: use material'], ['t: use material', 't: modify material', 't: use derivative']]);
  });

  test('very many things under one license are named together, however they are used', () => {
    expect(weave(halved(200), shelf(free)).holdings.all).toHaveLength(2);
    expect(weave(halved(202), shelf(free)).holdings.all).toHaveLength(1);
  });
});

describe('how terms follow', () => {
  const reach = {
    'fine-tune': { effect: 'contested' as const, certainty: 'contested' as const },
    generate: { effect: 'not-carry' as const, certainty: 'explicit' as const },
  };
  const license = madeUpLicense({ id: 'a', reach });
  const standing = (...steps: Step[]) =>
    weave(plan([thing('x', 'model', { license: 'a' })], steps, 'public-files'), shelf(license)).demands[0]?.map(
      ({ demand }) => `${demand.act} ${demand.object} ${demand.standing} ${demand.led}`,
    );

  test('as freely as the freest step on the way', () => {
    const tune: Step = { id: 't', operation: 'fine-tune', uses: ['x'] };
    expect(standing(tune)).toEqual([
      'use material bound run',
      'modify material bound run',
      'use derivative bound fine-tune',
      'share derivative contested fine-tune',
    ]);
    expect(standing(tune, { id: 'g', operation: 'generate-content', uses: ['t'] })?.at(-1)).toBe(
      'share output free generate',
    );
    expect(standing(tune, { id: 'm', operation: 'merge', uses: ['t'] })?.at(-1)).toBe(
      'share derivative contested fine-tune',
    );
    expect(standing(tune, { id: 'd', operation: 'distill', uses: ['t'] })?.at(-1)).toBe(
      'share extract contested fine-tune',
    );
  });

  test('anew where free outputs teach', () => {
    const steps: Step[] = [
      { id: 'g', operation: 'generate-dataset', uses: ['x'] },
      { id: 'd', operation: 'train-from-scratch', uses: ['g'] },
    ];
    expect(standing(...steps)).toEqual([
      'use material bound run',
      'use output free generate',
      'train output free generate',
      'use extract bound distill',
      'share extract bound distill',
    ]);
  });
});

const woven = (...steps: Step[]) =>
  weave(
    plan([thing('x', 'dataset'), thing('y', 'dataset', { license: 'b' }), thing('z', 'dataset')], steps),
    shelf(free, ending('b', 'any')),
  );

describe('parts of a result', () => {
  const apart: Step = { id: 'apart', operation: 'join-side-by-side', uses: ['x', 'y'] };

  test('stay apart where they are laid side by side, and grow together elsewhere', () => {
    expect(partsOf('apart', woven(apart), new Set())).toHaveLength(2);
    expect(partsOf('blend', woven(blend('x', 'y')), new Set())).toHaveLength(1);
    expect(
      partsOf('both', woven(blend('x', 'y'), { ...apart, id: 'both', uses: ['blend', 'z'] }), new Set()),
    ).toHaveLength(2);
    expect(partsOf('nobody', woven(apart), new Set())).toEqual([new Map()]);
  });

  test('are told once', () => {
    const visited = new Set<string>();
    expect(partsOf('apart', woven(apart), visited)).toHaveLength(2);
    expect(partsOf('apart', woven(apart), visited)).toEqual([]);
    expect(partsOf('s', woven(apart, { id: 's', operation: 'chain', uses: ['apart', 'z'] }), visited)).toHaveLength(1);
  });

  test('make one thing only where there is one, or the same again', () => {
    expect(isOneThing('apart', woven(apart))).toBe(false);
    expect(isOneThing('apart', woven({ ...apart, uses: ['x'] }))).toBe(true);
    expect(isOneThing('apart', woven({ ...apart, uses: ['x', 'z'] }))).toBe(true);
    expect(isOneThing('apart', woven({ ...apart, uses: [] }))).toBe(false);
    expect(isOneThing('blend', woven(blend('x', 'y')))).toBe(true);
    expect(isOneThing('run', woven(apart, { id: 'run', operation: 'run', uses: ['apart'] }))).toBe(false);
    expect(isOneThing('run', woven(blend('x', 'y'), { id: 'run', operation: 'run', uses: ['blend'] }))).toBe(true);
    expect(isOneThing('nobody', woven(apart))).toBe(true);
  });
});
