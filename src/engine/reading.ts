import type { Demand } from './demands.ts';
import { reachOf } from './reach.ts';
import { indexOf } from './license-index.ts';
import type { Spoken } from './spoken.ts';
import type { License } from './license.ts';
import type { Ask, Asset, Plan } from './plan.ts';
import type { Stance, ThingObject } from './vocabulary.gen.ts';

/** What a license hears of a plan. */
export interface Heard {
  /** What it says of each act on an object that the plan asks for. */
  touched: readonly Spoken[];
  /** What must be known to say whether a scope, by its number, is set off: nothing when it surely is, undefined when it is not. */
  setOff: readonly (readonly Ask[] | undefined)[];
}

/** One license, read for one asset and all that a plan asks of it, in one stance. */
export interface Reading {
  license: License;
  asset: Asset;
  plan: Plan;
  stance: Stance;
  heard: Heard;
}

/** The objects a demand binds on. Where reach is contested, the cautious reading adds those of a derivative. */
function boundObjects(demand: Demand, license: License, stance: Stance): ThingObject[] {
  const reach = reachOf(demand, license);
  if (reach !== 'contested') return reach === 'free' ? [] : [demand.object];
  if (demand.object === 'derivative') return stance === 'cautious' ? ['derivative'] : [];
  return stance === 'cautious' && demand.object !== 'output' ? [demand.object, 'derivative'] : [demand.object];
}

const none: readonly Ask[] = [];

function together(known: readonly Ask[] | undefined, asks: readonly Ask[]): readonly Ask[] {
  if (known === undefined) return asks;
  return known.length === 0 || asks.length === 0 ? none : [...known, ...asks];
}

/** What some demands touch in a license, and which of its scopes they set off. */
export function hear(demands: readonly Demand[], license: License, stance: Stance): Heard {
  const { about, scopes } = indexOf(license);
  const setOff: (readonly Ask[] | undefined)[] = [...scopes];
  const touched: Spoken[] = [];
  for (const demand of demands)
    for (const object of boundObjects(demand, license, stance)) {
      const spoken = about(demand.act, object);
      touched.push(spoken);
      for (const scope of spoken.scopes) setOff[scope] = together(setOff[scope], demand.asks);
    }
  return { touched, setOff };
}
