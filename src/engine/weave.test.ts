import { describe, expect, test } from 'vitest';
import type { Plan, Step } from './plan.ts';
import { asked, kept as plan, thing } from './testing/asked-of.ts';
import type { AssetKind, Exposure, Operation } from './vocabulary.gen.ts';

const one = (
  operation: Operation | undefined,
  kind: AssetKind | undefined,
  exposure?: Exposure,
  facts?: Plan['profile']['facts'],
) =>
  asked(plan([thing('x', kind)], [{ id: 's', uses: ['x'], ...(operation ? { operation } : {}) }], exposure, facts))[0];

describe('what one step asks', () => {
  test.each([
    ['run', 'model', 'only-us', ['s: use material']],
    ['use-as-is', 'dataset', 'public-files', ['s: use material', 's: share material']],
    ['use-as-is', 'dataset', 'published-content', ['s: use material', 's: share material']],
    ['run', 'model', 'public-files', ['s: use material', 's: share material']],
    ['run', 'model', 'partners-service', ['s: use material', 's: serve material', 's: share output']],
    ['run', 'model', 'published-content', ['s: use material', 's: share output']],
    ['use-as-is', 'dataset', 'public-service', ['s: use material', 's: serve material']],
    ['put-online', 'model', 'only-us', ['s: use material']],
    ['put-online', 'model', 'public-service', ['s: use material', 's: serve material', 's: share output']],
    ['put-online', 'model', 'public-files', ['s: use material', 's: serve material', 's: share material']],
    [
      'fine-tune',
      'model',
      'public-files',
      ['s: use material', 's: modify material', 's: use derivative', 's: share derivative'],
    ],
    ['generate-content', 'model', 'public-service', ['s: use material', 's: share output']],
    [
      'train-from-scratch',
      'dataset',
      'public-service',
      ['s: use material', 's: train material', 's: use trained-model', 's: serve trained-model'],
    ],
    [
      'train-from-scratch',
      'dataset',
      'published-content',
      ['s: use material', 's: train material', 's: use trained-model', 's: share trained-model'],
    ],
    [
      'distill',
      'model',
      'partners-files',
      ['s: use material', 's: train output', 's: use extract', 's: share extract'],
    ],
  ] as const)('%s of a %s for %s', (operation, kind, exposure, demands) => {
    expect(one(operation, kind, exposure)).toEqual(demands);
  });

  test('an exposure that is open asks perhaps for all there are', () => {
    const open = asked({
      ...plan([thing('x', 'model')], [{ id: 's', operation: 'put-online', uses: ['x'] }]),
      exposure: undefined,
    });
    expect(open).toEqual([
      [
        's: use material',
        's: serve material if exposure',
        's: share output if exposure',
        's: share material if exposure',
      ],
    ]);
  });

  test('an operation that is open asks perhaps for all there are, and surely that it is used', () => {
    const open = one(undefined, 'dataset') ?? [];
    expect(open[0]).toBe('s: use material');
    expect(open).toContain('s: modify material if operation');
    expect(open).toContain('s: train material if operation');
    expect(open.filter((demand) => demand.startsWith('s: use material'))).toHaveLength(1);
    expect(open.slice(1).every((demand) => demand.endsWith(' if operation'))).toBe(true);
  });

  test('money taken asks for the right to sell what is in the last result', () => {
    for (const funding of ['fee-at-cost', 'fee', 'sale', 'earned-income'])
      expect(one('run', 'model', 'only-us', { funding })).toEqual(['s: use material', 's: sell material']);
    for (const funding of ['none', 'grant', 'donations', 'sponsorship', 'government-contract'])
      expect(one('run', 'model', 'only-us', { funding })).toEqual(['s: use material']);
    expect(one('run', 'model', 'only-us', {})).toEqual(['s: use material', 's: sell material if funding']);
    const two: Step[] = [
      { id: 's', operation: 'fine-tune', uses: ['x'] },
      { id: 't', operation: 'run', uses: ['s'] },
    ];
    expect(
      asked(plan([thing('x', 'model')], two, 'only-us', { funding: 'sale' }))[0]?.filter((each) =>
        each.includes('sell'),
      ),
    ).toEqual(['t: sell derivative']);
  });
});

const answering = (quoting: string | undefined, kind: AssetKind | undefined, exposure: Exposure = 'public-service') =>
  one('answer-from-documents', kind, exposure, { funding: 'none', ...(quoting ? { quoting } : {}) });

describe('passages that are quoted', () => {
  test('are shared word for word where they are quoted, and perhaps where nobody said', () => {
    expect(answering('yes', 'content')).toEqual(['s: use material', 's: share output', 's: share material']);
    expect(answering('no', 'content')).toEqual(['s: use material', 's: share output']);
    expect(answering(undefined, 'content')).toEqual([
      's: use material',
      's: share output',
      's: share material if quoting',
    ]);
    expect(answering('yes', 'content', 'only-us')).toEqual(['s: use material']);
  });

  test('are quoted in answers alone', () => {
    const facts = { funding: 'none', quoting: 'yes' };
    expect(one('use-as-is', 'content', 'public-service', facts)).toEqual(['s: use material', 's: serve material']);
    const learned: Step[] = [
      { id: 't', operation: 'train-from-scratch', uses: ['x'] },
      { id: 'a', operation: 'answer-from-documents', uses: ['t'] },
    ];
    const demands = asked(plan([thing('x', 'content')], learned, 'public-service', facts))[0];
    expect(demands).toEqual(['t: use material', 't: train material', 't: use trained-model']);
  });

  test('are not of models, which have none, nor of unknown things', () => {
    expect(answering('yes', 'model')).toEqual(['s: use material', 's: serve material', 's: share output']);
    expect(answering('yes', undefined)).toContain('s: share material');
  });

  test('come out of an index as they went in', () => {
    const steps: Step[] = [
      { id: 'i', operation: 'index', uses: ['x'] },
      { id: 'a', operation: 'answer-from-documents', uses: ['i'] },
    ];
    const facts = { funding: 'sale', quoting: 'yes' };
    expect(asked(plan([thing('x', 'content')], steps, 'public-service', facts))[0]).toEqual([
      'i: use material',
      'i: modify material',
      'i: use derivative',
      'a: share output',
      'a: sell output',
      'a: share material',
    ]);
    const changed: Step[] = [
      { id: 'i', operation: 'transform-data', uses: ['x'] },
      { id: 'a', operation: 'answer-from-documents', uses: ['i'] },
    ];
    expect(asked(plan([thing('x', 'content')], changed, 'public-service', facts))[0]).toContain('a: share derivative');
  });
});

const middle = (step: Partial<Step>): Plan =>
  plan(
    [thing('x', 'model')],
    [
      { id: 'a', operation: 'fine-tune', uses: ['x'], ...step },
      { id: 'b', operation: 'generate-content', uses: ['a'] },
    ],
    'public-service',
  );

test('what is surely asked is not asked perhaps as well, whichever step comes first', () => {
  const steps: Step[] = [
    { id: 'open', uses: ['x'] },
    { id: 'run', operation: 'run', uses: ['x'] },
    { id: 'tune', operation: 'transform-data', uses: ['x'] },
  ];
  for (const order of [steps, steps.toReversed()]) {
    const demands = asked(plan([thing('x', 'dataset')], order))[0] ?? [];
    expect(demands.filter((demand) => demand.includes('modify material'))).toEqual(['tune: modify material']);
    expect(demands.filter((demand) => demand.includes('train material'))).toEqual([
      'open: train material if operation',
    ]);
  }
});

describe('steps one after the other', () => {
  test('carry on what was made; a model that was trained holds no data when it answers', () => {
    const steps: Step[] = [
      { id: 'a', operation: 'train-from-scratch', uses: ['x'] },
      { id: 'b', operation: 'quantize', uses: ['a'] },
      { id: 'c', operation: 'generate-content', uses: ['b'] },
    ];
    expect(asked(plan([thing('x', 'dataset')], steps, 'public-files'))[0]).toEqual([
      'a: use material',
      'a: train material',
      'a: use trained-model',
    ]);
    expect(asked(plan([thing('x', 'dataset')], steps.slice(0, 2), 'public-files'))[0]?.at(-1)).toBe(
      'b: share trained-model',
    );
  });

  test('take the step before, or all that no step names, where they do not say', () => {
    expect(
      asked(
        plan(
          [thing('x', 'model')],
          [
            { id: 'a', operation: 'fine-tune' },
            { id: 'b', operation: 'run' },
          ],
          'public-files',
        ),
      )[0]?.at(-1),
    ).toBe('b: share derivative');
    const assets = [thing('x', 'model'), thing('y', 'dataset')];
    const named = plan(assets, [
      { id: 'a', operation: 'run' },
      { id: 'b', operation: 'transform-data', uses: ['y'] },
    ]);
    expect(asked(named)).toEqual([['a: use material'], ['b: use material', 'b: modify material', 'b: use derivative']]);
  });

  test('show what lies between to nobody, unless they say so or put it online', () => {
    expect(asked(middle({}))[0]).not.toContain('a: share derivative');
    expect(asked(middle({ exposure: 'partners-files' }))[0]).toContain('a: share derivative');
    expect(asked(middle({ operation: 'put-online' }))[0]).toContain('a: serve material');
  });

  test('things that no step takes are used all the same', () => {
    expect(
      asked(plan([thing('x', 'model'), thing('y', 'dataset')], [{ id: 'a', operation: 'run', uses: ['x'] }])),
    ).toEqual([['a: use material'], [': use material']]);
    expect(
      asked(
        plan(
          [thing('x', 'model', { base: { license: 'free', by: 'fine-tune' } })],
          [{ id: 'a', operation: 'run', uses: [] }],
        ),
      ),
    ).toEqual([[': use material'], [': use derivative']]);
  });
});
