import type { Demand } from './demands.ts';
import { reachOf } from './reach.ts';
import { indexOf } from './license-index.ts';
import type { Spoken } from './spoken.ts';
import type { License } from './license.ts';
import type { Ask, Asset, Plan } from './plan.ts';
import type { Stance, ThingObject } from './vocabulary.gen.ts';

/** What sets off the rules of one scope in a plan. */
export interface SetOff {
  by: Spoken['what'][];
  /** What must be known to say whether it happens at all; nothing when it surely does. */
  asks: readonly Ask[];
  sure: boolean;
}

/** One license, read for one asset and all that a plan asks of it, in one stance. */
export interface Reading {
  license: License;
  asset: Asset;
  plan: Plan;
  stance: Stance;
  /** By the number of the scope; undefined where the plan does nothing of the kind. */
  setOff: readonly (SetOff | undefined)[];
}

/** The objects a demand binds on. Where reach is contested, the cautious reading adds those of a derivative. */
function boundObjects(demand: Demand, license: License, stance: Stance): ThingObject[] {
  const reach = reachOf(demand, license);
  if (reach !== 'contested') return reach === 'free' ? [] : [demand.object];
  if (demand.object === 'derivative') return stance === 'cautious' ? ['derivative'] : [];
  return stance === 'cautious' && demand.object !== 'output' ? [demand.object, 'derivative'] : [demand.object];
}

function addTo(known: SetOff, { asks }: Demand, { what }: Spoken): void {
  known.by.push(what);
  if (known.sure) return;
  known.sure = asks.length === 0;
  known.asks = known.sure ? [] : [...known.asks, ...asks];
}

/** Which scopes of a license some demands set off. */
export function setOffBy(demands: readonly Demand[], license: License, stance: Stance): (SetOff | undefined)[] {
  const { about, scopes } = indexOf(license);
  const found: (SetOff | undefined)[] = [...scopes];
  const add = (demand: Demand, spoken: Spoken): void => {
    for (const scope of spoken.scopes) {
      const known = found[scope];
      if (known) addTo(known, demand, spoken);
      else found[scope] = { by: [spoken.what], asks: demand.asks, sure: demand.asks.length === 0 };
    }
  };
  for (const demand of demands)
    for (const object of boundObjects(demand, license, stance)) add(demand, about(demand.act, object));
  return found;
}
