import { exposureTable } from './exposures.ts';
import { factOf } from './judge.ts';
import { meaningOf, type OperationMeaning } from './operations.ts';
import type { Ask, Asset, Plan } from './plan.ts';
import {
  exposures,
  operations,
  type Act,
  type AssetKind,
  type Exposure,
  type Operation,
  type ReachStep,
  type ThingObject,
} from './vocabulary.gen.ts';

/** One thing a plan asks of a license: an act on an object, why, and whether it is needed for sure. */
export interface Demand {
  act: Act;
  object: ThingObject;
  from: 'operation' | 'exposure' | 'payment';
  /** The step of the reach table that leads from the asset to this object. */
  via: ReachStep;
  /** What has to be known to say whether it is needed at all; empty when it is. */
  asks: Ask[];
}

const generating: readonly AssetKind[] = ['model', 'adapter', 'service'];
const paying = ['fee-at-cost', 'fee', 'sale', 'earned-income'];

function viaOf(object: ThingObject, meaning: OperationMeaning): ReachStep {
  if (object === 'material') return 'run';
  return object === 'output' && meaning.makes !== 'output' ? 'generate' : meaning.reach;
}

function exposureDemands(
  exposure: Exposure,
  meaning: OperationMeaning,
  kind: AssetKind | undefined,
  quoting: boolean,
): [Act, ThingObject][] {
  const { act, outputs, audience } = exposureTable[exposure];
  if (audience === 'us') return [];
  const thing: [Act, ThingObject][] = act && meaning.makes !== 'output' ? [[act, meaning.makes]] : [];
  const shown = outputs || meaning.makes === 'output';
  const answers: [Act, ThingObject][] =
    shown && (meaning.makes === 'output' || generating.includes(kind ?? 'model')) ? [['share', 'output']] : [];
  const published: [Act, ThingObject][] =
    exposure === 'published-content' && !answers.length ? [['share', meaning.makes]] : [];
  return [...thing, ...answers, ...published, ...(quoting ? [['share', 'material'] satisfies [Act, ThingObject]] : [])];
}

function demandsOf(operation: Operation, plan: Plan, kind: AssetKind | undefined, asks: Ask[]): Demand[] {
  const meaning = meaningOf(operation, kind);
  const make =
    (from: Demand['from'], more: Ask[]) =>
    ([act, object]: [Act, ThingObject]): Demand => ({ act, object, from, via: viaOf(object, meaning), asks: more });
  const inside = meaning.needs.filter(([act]) => act !== 'serve');
  return [
    ...inside.map(make('operation', asks)),
    ...online(meaning, plan).map(make('exposure', [...asks, ...openExposure(plan)])),
    ...shownTo(plan, meaning, kind, operation).flatMap(([pairs, open]) =>
      pairs.map(make('exposure', [...asks, ...open])),
    ),
    ...paid(plan, meaning).map(([pair, open]) => make('payment', [...asks, ...open])(pair)),
  ];
}

const openExposure = (plan: Plan): Ask[] => (plan.exposure ? [] : ['exposure']);

/** Putting something online serves it to others, unless only we can reach it. */
const online = (meaning: OperationMeaning, plan: Plan): [Act, ThingObject][] =>
  plan.exposure && exposureTable[plan.exposure].audience === 'us'
    ? []
    : meaning.needs.filter(([act]) => act === 'serve');

function shownTo(
  plan: Plan,
  meaning: OperationMeaning,
  kind: AssetKind | undefined,
  operation: Operation,
): [[Act, ThingObject][], Ask[]][] {
  const quotes = operation === 'answer-from-documents' ? factOf(plan, 'quoting') : 'no';
  const open = openExposure(plan);
  return (plan.exposure ? [plan.exposure] : exposures).flatMap((exposure) => {
    const sure = exposureDemands(exposure, meaning, kind, quotes === 'yes');
    const maybe: [Act, ThingObject][] = quotes === undefined && exposure !== 'only-us' ? [['share', 'material']] : [];
    return [
      [sure, open],
      [maybe, [...open, 'quoting']],
    ] satisfies [[Act, ThingObject][], Ask[]][];
  });
}

function paid(plan: Plan, meaning: OperationMeaning): [[Act, ThingObject], Ask[]][] {
  const funding = factOf(plan, 'funding');
  if (funding === undefined) return [[['sell', meaning.makes], ['funding']]];
  return paying.includes(String(funding)) ? [[['sell', meaning.makes], []]] : [];
}

/** Keeps one of each act and object, the surer one first; a demand needed for sure wins. */
function distinct(demands: Demand[]): Demand[] {
  const kept = new Map<string, Demand>();
  for (const demand of [...demands].sort((a, b) => a.asks.length - b.asks.length)) {
    const key = `${demand.act} ${demand.object} ${demand.via}`;
    if (!kept.has(key)) kept.set(key, demand);
  }
  return [...kept.values()];
}

/** Whatever is done with a thing, it is used. */
const usedAnyway: Demand = { act: 'use', object: 'material', from: 'operation', via: 'run', asks: [] };

/** All acts on objects that a plan asks of one asset's license, with what is still open about each. */
export function demandsOn(asset: Asset, plan: Plan): Demand[] {
  const chosen = plan.steps.map((step) => step.operation);
  const known = chosen.filter((operation) => operation !== undefined);
  const open = known.length < chosen.length || chosen.length === 0;
  const guesses = open
    ? [usedAnyway, ...operations.flatMap((operation) => demandsOf(operation, plan, asset.kind, ['operation']))]
    : [];
  return distinct([...known.flatMap((operation) => demandsOf(operation, plan, asset.kind, [])), ...guesses]);
}
