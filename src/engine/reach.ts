import type { Demand } from './demands.ts';
import { freer } from './flow.ts';
import { standingOf, type Standing } from './holdings.ts';
import type { License } from './license.ts';
import type { ReachStep } from './vocabulary.gen.ts';

/** How the terms stand to what a demand is about: they follow, do not follow, or people disagree. */
export const reachOf = (demand: Demand, license: License): Standing =>
  freer(demand.standing, standingOf(license, demand.via, demand.object));

/** The clause on how far the terms reach: of this step where it decides, else of the step that led here. */
export const reachClause = ({ via, object, led }: Demand, license: License, reach: Standing): ReachStep =>
  standingOf(license, via, object) === reach ? via : led;
