import { useMemo } from 'react';
import { loadIndex, loadRules, useLoaded, type PlanSearch } from '../../state/index.ts';
import type { RowVerdict } from './verdict-of.ts';

/** Gives a license's verdict for the plan; undefined while there is no plan, or the engine is on its way. */
export type Verdicts = ((id: string) => RowVerdict) | undefined;

/** Loads engine, rules and the words of verdicts. */
async function loadJudge() {
  const [{ verdictsFor }, rules, index] = await Promise.all([import('./verdict-of.ts'), loadRules(), loadIndex()]);
  return (plans: readonly PlanSearch[]): Verdicts => verdictsFor(plans, rules, index);
}

/** A plan that says neither what is done nor for whom needs no engine. */
const maySay = (plan: PlanSearch): boolean => plan.do !== undefined && plan.for !== undefined;

/** Returns the verdicts of all licenses for the first of these plans that says enough, each worked out when asked for. */
export function useVerdicts(plans: readonly PlanSearch[]): Verdicts {
  const judge = useLoaded(loadJudge, plans.some(maySay));
  return useMemo(() => judge?.(plans), [judge, plans]);
}
