import { exposureTable } from './exposures.ts';
import { startsAnew } from './flow.ts';
import type { Standing } from './holdings.ts';
import { asksOf, openBit, type Lane, type Open } from './lanes.ts';
import { generates, stepOn, type OperationMeaning } from './operations.ts';
import type { Ask } from './plan.ts';
import { perWords } from './remembered.ts';
import {
  exposures,
  type Act,
  type Exposure,
  type Operation,
  type ReachStep,
  type ThingObject,
} from './vocabulary.gen.ts';

/** One thing a plan asks of a license: an act on an object, why, and whether it is needed for sure. */
export interface Demand {
  readonly act: Act;
  readonly object: ThingObject;
  readonly from: 'operation' | 'exposure' | 'payment';
  /** The step of the reach table that leads from the asset to this object. */
  readonly via: ReachStep;
  /** Whether the terms came along up to here, and the step of the reach table that says so where not all did. */
  readonly standing: Standing;
  readonly led: ReachStep;
  /** What has to be known to say whether it is needed at all; empty when it is. */
  readonly asks: Ask[];
  /** The same, as bits. */
  readonly open: Open;
}

const made = new Map<string, Demand>();

/** The one object for a demand, so that demands compare by identity. */
function demandFor(
  act: Act,
  object: ThingObject,
  from: Demand['from'],
  { via, standing, led }: Pick<Demand, 'via' | 'standing' | 'led'>,
  open: Open,
): Demand {
  const key = `${act} ${object} ${from} ${via} ${standing} ${led} ${open}`;
  const known = made.get(key);
  if (known) return known;
  const fresh: Demand = { act, object, from, via, standing, led, asks: asksOf(open), open };
  made.set(key, fresh);
  return fresh;
}

/** The way a lane leads to an object by one step of the reach table. */
const wayOf = (via: ReachStep, standing: Standing, lane: Lane): Pick<Demand, 'via' | 'standing' | 'led'> => ({
  via,
  standing,
  led: standing === 'bound' ? via : lane.via,
});

function viaOf(object: ThingObject, lane: Lane, meaning: OperationMeaning): ReachStep {
  if (object === 'material') return 'run';
  if (object === lane.object) return lane.via;
  return object === 'output' && meaning.makes !== 'output' ? 'generate' : meaning.reach;
}

/** In these, whoever asks talks to the thing itself, so a result that is a service puts it at their service. */
const answering: readonly Operation[] = ['prompt-hosted', 'answer-from-documents'];

/** Others use the thing from afar when what answers them is a service, surely or perhaps. */
const isServed = (operation: Operation, { kind, object }: Lane, exposure: Exposure | undefined): boolean =>
  answering.includes(operation) &&
  generates(kind) &&
  object !== 'output' &&
  (exposure === undefined || exposureTable[exposure].act === 'serve');

function neededFor(operation: Operation, lane: Lane, exposure: Exposure | undefined, open: Open): Demand[] {
  const meaning = stepOn(operation, lane.kind, lane.object);
  const audience = exposure && exposureTable[exposure].audience;
  const needs: [Act, ThingObject][] = isServed(operation, lane, exposure)
    ? [...meaning.needs, ['serve', lane.object]]
    : meaning.needs;
  return needs.flatMap(([act, object]) => {
    if (act === 'serve' && audience === 'us') return [];
    const standing = startsAnew(lane.object, object) ? 'bound' : lane.standing;
    const way = wayOf(viaOf(object, lane, meaning), standing, lane);
    if (act !== 'serve') return [demandFor(act, object, 'operation', way, open)];
    return [demandFor(act, object, 'exposure', way, audience ? open : open | openBit('exposure'))];
  });
}

/** The acts an exposure asks for one way a thing is present in the result. */
function shownBy(exposure: Exposure, { object, kind, quoted }: Lane): [Act, ThingObject][] {
  const { act, outputs, audience } = exposureTable[exposure];
  if (audience === 'us') return [];
  if (quoted) return [['share', object]];
  if (object === 'output') return [['share', 'output']];
  const makes = generates(kind) && object !== 'trained-model';
  const thing: [Act, ThingObject][] = act ? [[act, object]] : makes ? [] : [['share', object]];
  return outputs && makes ? [...thing, ['share', 'output']] : thing;
}

function shownOf(lane: Lane, exposure: Exposure | undefined): Demand[] {
  const open = exposure ? lane.open : lane.open | openBit('exposure');
  return (exposure ? [exposure] : exposures).flatMap((one) =>
    shownBy(one, lane).map(([act, object]) => {
      const via = object === lane.object ? lane.via : 'generate';
      return demandFor(act, object, 'exposure', wayOf(via, lane.standing, lane), open);
    }),
  );
}

/** What an operation asks for one way a thing is present. */
export const operationDemands = perWords(
  (lane: Lane, operation: Operation, exposure: Exposure | undefined, open: Open): Demand[] =>
    neededFor(operation, lane, exposure, open),
);

/** What the exposure of a result asks for one way a thing is present in it. */
export const exposureDemands = perWords((lane: Lane, exposure: Exposure | undefined): Demand[] =>
  shownOf(lane, exposure),
);

/** Whatever is done with a thing, it is used. */
export const demandToUse = perWords((lane: Lane): Demand =>
  demandFor('use', lane.object, 'operation', wayOf(lane.via, lane.standing, lane), lane.open),
);

/** Money taken for a result, surely or perhaps, asks for the right to sell all that is in it. */
export const paymentDemand = perWords((lane: Lane, sure: boolean): Demand =>
  demandFor(
    'sell',
    lane.object,
    'payment',
    wayOf(lane.via, lane.standing, lane),
    sure ? lane.open : lane.open | openBit('funding'),
  ),
);
