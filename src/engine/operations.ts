import { perWords } from './remembered.ts';
import type { Act, AssetKind, Operation, ReachStep, ThingObject } from './vocabulary.gen.ts';

/** What an operation needs and makes: the acts it takes, its result, and the step of the reach table it goes through. */
export interface OperationMeaning {
  needs: [Act, ThingObject][];
  makes: ThingObject;
  reach: ReachStep;
  /** True when people usually feed it examples or documents of their own. */
  ownData: boolean;
  /** True when the result holds nothing more of the thing. */
  ends?: true;
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
const asTool = entry([use], 'output', 'generate', true);
const teaches: readonly Operation[] = ['fine-tune', 'train-adapter', 'train-from-scratch', 'distill'];
const worksOnData: readonly Operation[] = ['transform-data', 'index', 'join-blended'];
const data: readonly AssetKind[] = ['dataset', 'content'];
const tools: readonly AssetKind[] = ['model', 'adapter', 'service'];

/** What an operation means for one kind of asset as received: data is trained on, a model that works on data is a tool. */
export function meaningOf(operation: Operation, kind: AssetKind | undefined): OperationMeaning {
  if (kind && data.includes(kind) && teaches.includes(operation)) return asTrainingData;
  return kind && tools.includes(kind) && worksOnData.includes(operation) ? asTool : onThing[operation];
}

/** Operations that only lay things side by side or pass them through; each part keeps its own terms. */
export const keepsApart: ReadonlySet<Operation | undefined> = new Set<Operation>([
  'use-as-is',
  'run',
  'put-online',
  'chain',
  'join-side-by-side',
]);

/** Does a thing of this kind make things of its own: answers, images, labels? Unknown kinds might. */
export const generates = (kind: AssetKind | undefined): boolean => kind === undefined || tools.includes(kind);

/** The object that an already changed thing stays through acts on the material. */
const stays = (object: ThingObject, of: ThingObject): ThingObject =>
  of === 'material' || of === 'derivative' ? object : of;

/** The same operation on a thing already changed or copied in behavior: no second change, the rest as for the thing itself. */
function onChanged(meaning: OperationMeaning, object: 'derivative' | 'extract'): OperationMeaning {
  const needs = meaning.needs
    .filter(([act]) => act !== 'modify')
    .map(([act, of]): [Act, ThingObject] => [act, act === 'train' ? of : stays(object, of)]);
  return { ...meaning, needs, makes: stays(object, meaning.makes) };
}

const onOutput = (operation: Operation, kind: AssetKind | undefined): OperationMeaning => {
  if (!teaches.includes(operation)) return entry([['use', 'output']], 'output', 'generate');
  return generates(kind)
    ? entry(
        [
          ['use', 'output'],
          ['train', 'output'],
          ['use', 'extract'],
        ],
        'extract',
        'distill',
      )
    : entry(
        [
          ['use', 'output'],
          ['train', 'output'],
          ['use', 'trained-model'],
        ],
        'trained-model',
        'train',
      );
};

/** What a trained model makes by these holds nothing of the data it learned from. */
const answering: readonly Operation[] = [
  'prompt-hosted',
  'generate-content',
  'generate-dataset',
  'answer-from-documents',
  'evaluate',
  'distill',
  ...worksOnData,
];
const onTrained = entry([['use', 'trained-model']], 'trained-model', 'train');
const lastOfTrained: OperationMeaning = { ...onTrained, ends: true };

function readStep(operation: Operation, kind: AssetKind | undefined, object: ThingObject): OperationMeaning {
  if (object === 'material') return meaningOf(operation, kind);
  if (object === 'output') return onOutput(operation, kind);
  if (object === 'trained-model') return answering.includes(operation) ? lastOfTrained : onTrained;
  return onChanged(meaningOf(operation, kind), object);
}

/** What an operation means for a thing of some kind in any state: as received, changed, copied in behavior, made by it, trained on it. */
export const stepOn = perWords(readStep);
