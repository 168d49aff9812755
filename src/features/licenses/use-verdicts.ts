import { useMemo } from 'react';
import type { Plan } from '../../engine/index.ts';
import { isPlanSet, knowledgeOf, loadIndex, loadRules, useLoaded } from '../../state/index.ts';
import type { RowVerdict } from './verdict-of.ts';

/** Gives a license's verdict for the plan; undefined while there is no plan, or the engine is on its way. */
export type Verdicts = ((id: string) => RowVerdict) | undefined;

/** Loads engine, rules and the words of verdicts. */
async function loadJudge() {
  const [{ verdictOf }, rules, index] = await Promise.all([import('./verdict-of.ts'), loadRules(), loadIndex()]);
  const knowledge = knowledgeOf(rules, index);
  return (plan: Plan, id: string): RowVerdict => verdictOf(plan, id, knowledge);
}

/** Returns the verdicts of all licenses for a plan, each worked out when asked for. */
export function useVerdicts(plan: Plan | undefined): Verdicts {
  const isSet = plan !== undefined && isPlanSet(plan);
  const judge = useLoaded(loadJudge, isSet);
  return useMemo(() => (isSet && judge ? (id: string) => judge(plan, id) : undefined), [isSet, judge, plan]);
}
