import { assess, type License, type VerdictMark } from '../../engine/index.ts';
import { headlineOf } from '../../explain/index.ts';
import { say } from '../../i18n/index.ts';
import type { KnowledgeIndex } from '../../knowledge/index.ts';
import { isPlanSet, knowledgeOf, readPlan, withLicense, type PlanSearch } from '../../state/index.ts';

/** The verdict of one license for a plan, as a mark shows it. */
export interface RowVerdict {
  verdict: VerdictMark;
  label: string;
}

/** Returns what gives a license's verdict for the first of these plans that says enough; undefined where none does. */
export function verdictsFor(
  plans: readonly PlanSearch[],
  rules: readonly License[],
  index: KnowledgeIndex,
): ((id: string) => RowVerdict) | undefined {
  const plan = plans.map((search) => readPlan(search).plan).find(isPlanSet);
  if (!plan) return undefined;
  const knowledge = knowledgeOf(rules, index);
  return (id) => {
    const assessment = assess(withLicense(plan, id), knowledge);
    return { verdict: assessment.verdict, label: say(headlineOf(assessment)) };
  };
}
