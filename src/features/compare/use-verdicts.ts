import { useMemo } from 'react';
import type { LicensePage } from '../../knowledge/index.ts';
import { isPlanSet, pickPlanSearch, readPlan, useLoaded, useVisitor, type PlanSearch } from '../../state/index.ts';
import type { CompareSearch } from './compare-search.ts';
import type { Cell } from './model/row.ts';

interface PlanVerdicts {
  /** The plan of the address, else the one this device keeps; undefined while neither says enough. */
  plan: PlanSearch | undefined;
  /** One cell for each license, once the engine has arrived. */
  cells: readonly Cell[] | undefined;
}

const loadVerdicts = () => import('./model/verdicts.ts');

const ifSet = (plan: PlanSearch | undefined): PlanSearch | undefined =>
  plan && isPlanSet(readPlan(plan).plan) ? plan : undefined;

/** Returns the plan to judge by and the verdict of each license; the engine is fetched only when there is a plan. */
export function useVerdicts(pages: readonly LicensePage[], search: CompareSearch): PlanVerdicts {
  const kept = useVisitor((visitor) => visitor.plan);
  const plan = useMemo(() => ifSet(pickPlanSearch({ ...search })) ?? ifSet(kept), [search, kept]);
  const verdicts = useLoaded(loadVerdicts, plan !== undefined);
  const cells = useMemo(() => plan && verdicts?.verdictCells(pages, readPlan(plan).plan), [plan, verdicts, pages]);
  return { plan, cells };
}
