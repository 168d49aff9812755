import { expect, test } from 'vitest';
import { generates, keepsApart, stepOn, type OperationMeaning } from './operations.ts';
import { assetKinds, objects, operations, type AssetKind, type Operation, type ThingObject } from './vocabulary.gen.ts';

/** What an operation takes and makes of a thing, in words: acts on objects > result by step of the reach table. */
const said = ({ needs, makes, reach, ownData, ends }: OperationMeaning): string =>
  `${needs.map((need) => need.join(' ')).join(', ')} > ${makes} by ${reach}${ownData ? ', own data' : ''}${ends ? ', ends' : ''}`;

const onAny: Partial<Record<`${AssetKind} ${ThingObject}`, Partial<Record<Operation, string>>>> = {
  'model material': {
    'use-as-is': 'use material > material by run',
    'prompt-hosted': 'use material > output by generate, own data',
    run: 'use material > material by run, own data',
    'put-online': 'use material, serve material > material by serve, own data',
    'fine-tune': 'use material, modify material, use derivative > derivative by fine-tune, own data',
    'train-adapter': 'use material, modify material, use derivative > derivative by adapter, own data',
    quantize: 'use material, modify material, use derivative > derivative by quantize',
    merge: 'use material, modify material, use derivative > derivative by merge',
    chain: 'use material > material by chain, own data',
    'train-from-scratch': 'use material, train material > trained-model by train, own data',
    distill: 'use material, train output, use extract > extract by distill, own data',
    'generate-content': 'use material > output by generate, own data',
    'generate-dataset': 'use material > output by generate, own data',
    'answer-from-documents': 'use material > output by rag, own data',
    index: 'use material > output by generate, own data',
    'transform-data': 'use material > output by generate, own data',
    'join-side-by-side': 'use material > material by join',
    'join-blended': 'use material > output by generate, own data',
    evaluate: 'use material > output by evaluate',
  },
  'dataset material': {
    'use-as-is': 'use material > material by run',
    'prompt-hosted': 'use material > output by generate, own data',
    run: 'use material > material by run, own data',
    'put-online': 'use material, serve material > material by serve, own data',
    'fine-tune': 'use material, train material, use trained-model > trained-model by train',
    'train-adapter': 'use material, train material, use trained-model > trained-model by train',
    quantize: 'use material, modify material, use derivative > derivative by quantize',
    merge: 'use material, modify material, use derivative > derivative by merge',
    chain: 'use material > material by chain, own data',
    'train-from-scratch': 'use material, train material, use trained-model > trained-model by train',
    distill: 'use material, train material, use trained-model > trained-model by train',
    'generate-content': 'use material > output by generate, own data',
    'generate-dataset': 'use material > output by generate, own data',
    'answer-from-documents': 'use material > output by rag, own data',
    index: 'use material, modify material, use derivative > derivative by index, own data',
    'transform-data': 'use material, modify material, use derivative > derivative by transform',
    'join-side-by-side': 'use material > material by join',
    'join-blended': 'use material, modify material, use derivative > derivative by join',
    evaluate: 'use material > output by evaluate',
  },
  'code material': {
    'use-as-is': 'use material > material by run',
    'prompt-hosted': 'use material > output by generate, own data',
    run: 'use material > material by run, own data',
    'put-online': 'use material, serve material > material by serve, own data',
    'fine-tune': 'use material, modify material, use derivative > derivative by fine-tune, own data',
    'train-adapter': 'use material, modify material, use derivative > derivative by adapter, own data',
    quantize: 'use material, modify material, use derivative > derivative by quantize',
    merge: 'use material, modify material, use derivative > derivative by merge',
    chain: 'use material > material by chain, own data',
    'train-from-scratch': 'use material, train material > trained-model by train, own data',
    distill: 'use material, train output, use extract > extract by distill, own data',
    'generate-content': 'use material > output by generate, own data',
    'generate-dataset': 'use material > output by generate, own data',
    'answer-from-documents': 'use material > output by rag, own data',
    index: 'use material, modify material, use derivative > derivative by index, own data',
    'transform-data': 'use material, modify material, use derivative > derivative by transform',
    'join-side-by-side': 'use material > material by join',
    'join-blended': 'use material, modify material, use derivative > derivative by join',
    evaluate: 'use material > output by evaluate',
  },
  'model derivative': {
    'use-as-is': 'use derivative > derivative by run',
    'prompt-hosted': 'use derivative > output by generate, own data',
    run: 'use derivative > derivative by run, own data',
    'put-online': 'use derivative, serve derivative > derivative by serve, own data',
    'fine-tune': 'use derivative, use derivative > derivative by fine-tune, own data',
    'train-adapter': 'use derivative, use derivative > derivative by adapter, own data',
    quantize: 'use derivative, use derivative > derivative by quantize',
    merge: 'use derivative, use derivative > derivative by merge',
    chain: 'use derivative > derivative by chain, own data',
    'train-from-scratch': 'use derivative, train material > trained-model by train, own data',
    distill: 'use derivative, train output, use extract > extract by distill, own data',
    'generate-content': 'use derivative > output by generate, own data',
    'generate-dataset': 'use derivative > output by generate, own data',
    'answer-from-documents': 'use derivative > output by rag, own data',
    index: 'use derivative > output by generate, own data',
    'transform-data': 'use derivative > output by generate, own data',
    'join-side-by-side': 'use derivative > derivative by join',
    'join-blended': 'use derivative > output by generate, own data',
    evaluate: 'use derivative > output by evaluate',
  },
  'dataset derivative': {
    'use-as-is': 'use derivative > derivative by run',
    'prompt-hosted': 'use derivative > output by generate, own data',
    run: 'use derivative > derivative by run, own data',
    'put-online': 'use derivative, serve derivative > derivative by serve, own data',
    'fine-tune': 'use derivative, train material, use trained-model > trained-model by train',
    'train-adapter': 'use derivative, train material, use trained-model > trained-model by train',
    quantize: 'use derivative, use derivative > derivative by quantize',
    merge: 'use derivative, use derivative > derivative by merge',
    chain: 'use derivative > derivative by chain, own data',
    'train-from-scratch': 'use derivative, train material, use trained-model > trained-model by train',
    distill: 'use derivative, train material, use trained-model > trained-model by train',
    'generate-content': 'use derivative > output by generate, own data',
    'generate-dataset': 'use derivative > output by generate, own data',
    'answer-from-documents': 'use derivative > output by rag, own data',
    index: 'use derivative, use derivative > derivative by index, own data',
    'transform-data': 'use derivative, use derivative > derivative by transform',
    'join-side-by-side': 'use derivative > derivative by join',
    'join-blended': 'use derivative, use derivative > derivative by join',
    evaluate: 'use derivative > output by evaluate',
  },
  'model extract': {
    'use-as-is': 'use extract > extract by run',
    'prompt-hosted': 'use extract > output by generate, own data',
    run: 'use extract > extract by run, own data',
    'put-online': 'use extract, serve extract > extract by serve, own data',
    'fine-tune': 'use extract, use extract > extract by fine-tune, own data',
    'train-adapter': 'use extract, use extract > extract by adapter, own data',
    quantize: 'use extract, use extract > extract by quantize',
    merge: 'use extract, use extract > extract by merge',
    chain: 'use extract > extract by chain, own data',
    'train-from-scratch': 'use extract, train material > trained-model by train, own data',
    distill: 'use extract, train output, use extract > extract by distill, own data',
    'generate-content': 'use extract > output by generate, own data',
    'generate-dataset': 'use extract > output by generate, own data',
    'answer-from-documents': 'use extract > output by rag, own data',
    index: 'use extract > output by generate, own data',
    'transform-data': 'use extract > output by generate, own data',
    'join-side-by-side': 'use extract > extract by join',
    'join-blended': 'use extract > output by generate, own data',
    evaluate: 'use extract > output by evaluate',
  },
  'model output': {
    'use-as-is': 'use output > output by generate',
    'prompt-hosted': 'use output > output by generate',
    run: 'use output > output by generate',
    'put-online': 'use output > output by generate',
    'fine-tune': 'use output, train output, use extract > extract by distill',
    'train-adapter': 'use output, train output, use extract > extract by distill',
    quantize: 'use output > output by generate',
    merge: 'use output > output by generate',
    chain: 'use output > output by generate',
    'train-from-scratch': 'use output, train output, use extract > extract by distill',
    distill: 'use output, train output, use extract > extract by distill',
    'generate-content': 'use output > output by generate',
    'generate-dataset': 'use output > output by generate',
    'answer-from-documents': 'use output > output by generate',
    index: 'use output > output by generate',
    'transform-data': 'use output > output by generate',
    'join-side-by-side': 'use output > output by generate',
    'join-blended': 'use output > output by generate',
    evaluate: 'use output > output by generate',
  },
  'dataset output': {
    'use-as-is': 'use output > output by generate',
    'prompt-hosted': 'use output > output by generate',
    run: 'use output > output by generate',
    'put-online': 'use output > output by generate',
    'fine-tune': 'use output, train output, use trained-model > trained-model by train',
    'train-adapter': 'use output, train output, use trained-model > trained-model by train',
    quantize: 'use output > output by generate',
    merge: 'use output > output by generate',
    chain: 'use output > output by generate',
    'train-from-scratch': 'use output, train output, use trained-model > trained-model by train',
    distill: 'use output, train output, use trained-model > trained-model by train',
    'generate-content': 'use output > output by generate',
    'generate-dataset': 'use output > output by generate',
    'answer-from-documents': 'use output > output by generate',
    index: 'use output > output by generate',
    'transform-data': 'use output > output by generate',
    'join-side-by-side': 'use output > output by generate',
    'join-blended': 'use output > output by generate',
    evaluate: 'use output > output by generate',
  },
  'dataset trained-model': {
    'use-as-is': 'use trained-model > trained-model by train',
    'prompt-hosted': 'use trained-model > trained-model by train, ends',
    run: 'use trained-model > trained-model by train',
    'put-online': 'use trained-model > trained-model by train',
    'fine-tune': 'use trained-model > trained-model by train',
    'train-adapter': 'use trained-model > trained-model by train',
    quantize: 'use trained-model > trained-model by train',
    merge: 'use trained-model > trained-model by train',
    chain: 'use trained-model > trained-model by train',
    'train-from-scratch': 'use trained-model > trained-model by train',
    distill: 'use trained-model > trained-model by train, ends',
    'generate-content': 'use trained-model > trained-model by train, ends',
    'generate-dataset': 'use trained-model > trained-model by train, ends',
    'answer-from-documents': 'use trained-model > trained-model by train, ends',
    index: 'use trained-model > trained-model by train, ends',
    'transform-data': 'use trained-model > trained-model by train, ends',
    'join-side-by-side': 'use trained-model > trained-model by train',
    'join-blended': 'use trained-model > trained-model by train, ends',
    evaluate: 'use trained-model > trained-model by train, ends',
  },
};

const rows = Object.entries(onAny).flatMap(([thing, meanings]) => {
  const [kind, object] = thing.split(' ') as [AssetKind, ThingObject];
  return operations.map((operation) => ({ kind, object, operation, meaning: meanings[operation] }));
});

test.each(rows)('$operation on $object of a $kind: $meaning', ({ kind, object, operation, meaning }) => {
  expect(said(stepOn(operation, kind, object))).toBe(meaning);
});

test('models, adapters and services make things; documents and data do not; an unknown kind might', () => {
  const kinds = ['model', 'adapter', 'service', undefined, 'dataset', 'content', 'code'] as const;
  expect(kinds.map(generates)).toEqual([true, true, true, true, false, false, false]);
});

test('content is learned from like data, adapters and services work on data like models, an unknown kind is taken as it is', () => {
  for (const operation of operations) {
    expect(stepOn(operation, 'content', 'material')).toEqual(stepOn(operation, 'dataset', 'material'));
    for (const kind of ['adapter', 'service'] as const)
      for (const object of ['material', 'output'] as const)
        expect(stepOn(operation, kind, object)).toEqual(stepOn(operation, 'model', object));
    expect(stepOn(operation, undefined, 'material')).toEqual(stepOn(operation, 'code', 'material'));
    expect(stepOn(operation, undefined, 'output')).toEqual(stepOn(operation, 'model', 'output'));
  }
});

test('only what is laid side by side or passed on keeps its terms apart', () => {
  expect(operations.filter((one) => keepsApart.has(one))).toEqual([
    'use-as-is',
    'run',
    'put-online',
    'chain',
    'join-side-by-side',
  ]);
  expect(keepsApart.has(undefined)).toBe(false);
});

test.each(operations)(
  'whatever %s does with a thing, it uses it; so an unknown operation asks no more',
  (operation) => {
    for (const kind of [...assetKinds, undefined])
      for (const object of objects) {
        const uses = stepOn(operation, kind, object).needs.filter(([act]) => act === 'use');
        expect(
          uses.map(([, of]) => of),
          `${kind} ${object}`,
        ).toContain(object);
      }
  },
);
