import type { Act, AssetKind, Operation, ReachStep, ThingObject } from './vocabulary.gen.ts';

/** What an operation needs and makes: the acts it takes, its result, and the step of the reach table it goes through. */
export interface OperationMeaning {
  needs: [Act, ThingObject][];
  makes: ThingObject;
  reach: ReachStep;
  /** True when people usually feed it examples or documents of their own. */
  ownData: boolean;
}

const entry = (
  needs: [Act, ThingObject][],
  makes: ThingObject,
  reach: ReachStep,
  ownData = false,
): OperationMeaning => ({ needs, makes, reach, ownData });
const use: [Act, ThingObject] = ['use', 'material'];
const modify: [Act, ThingObject] = ['modify', 'material'];
const changed: [Act, ThingObject][] = [use, modify, ['use', 'derivative']];

/** Operations on the thing itself. */
const onThing: Record<Operation, OperationMeaning> = {
  'use-as-is': entry([use], 'material', 'run'),
  'prompt-hosted': entry([use], 'output', 'generate', true),
  run: entry([use], 'material', 'run', true),
  'put-online': entry([use, ['serve', 'material']], 'material', 'serve', true),
  'fine-tune': entry(changed, 'derivative', 'fine-tune', true),
  'train-adapter': entry(changed, 'derivative', 'adapter', true),
  quantize: entry(changed, 'derivative', 'quantize'),
  merge: entry(changed, 'derivative', 'merge'),
  chain: entry([use], 'material', 'chain', true),
  'train-from-scratch': entry([use, ['train', 'material']], 'trained-model', 'train', true),
  distill: entry([use, ['train', 'output'], ['use', 'extract']], 'extract', 'distill', true),
  'generate-content': entry([use], 'output', 'generate', true),
  'generate-dataset': entry([use], 'output', 'generate', true),
  'answer-from-documents': entry([use], 'output', 'rag', true),
  index: entry([use, modify, ['use', 'derivative']], 'derivative', 'index', true),
  'transform-data': entry(changed, 'derivative', 'transform'),
  'join-side-by-side': entry([use], 'material', 'join'),
  'join-blended': entry(changed, 'derivative', 'join'),
  evaluate: entry([use], 'output', 'evaluate'),
};

const asTrainingData = entry([use, ['train', 'material'], ['use', 'trained-model']], 'trained-model', 'train');
const teaches: readonly Operation[] = ['fine-tune', 'train-adapter', 'train-from-scratch', 'distill'];
const data: readonly AssetKind[] = ['dataset', 'content'];

/** What an operation means for one kind of asset: data in a training step is trained on, not changed. */
export const meaningOf = (operation: Operation, kind: AssetKind | undefined): OperationMeaning =>
  kind && data.includes(kind) && teaches.includes(operation) ? asTrainingData : onThing[operation];
