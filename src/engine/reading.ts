import type { Demand } from './demands.ts';
import { indexOf, type Spoken } from './license-index.ts';
import type { License } from './license.ts';
import type { Asset, Plan } from './plan.ts';
import type { Stance } from './vocabulary.gen.ts';

/** A demand of the plan and the rules of the license that speak of it. */
export interface Heard {
  demand: Demand;
  spoken: Spoken;
}

/** One license, read for one asset and all that a plan asks of it, in one stance. */
export interface Reading {
  license: License;
  asset: Asset;
  plan: Plan;
  stance: Stance;
  heard: readonly Heard[];
}

/** What a license says to some demands. */
export function hear(demands: readonly Demand[], license: License): Heard[] {
  const { about } = indexOf(license);
  return demands.map((demand) => ({ demand, spoken: about(demand.act, demand.object) }));
}
