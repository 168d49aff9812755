import { assess } from './assess.ts';
import type { Assessment, Knowledge, OpenQuestion, Remedy } from './assessment.ts';
import { outboundOf, type OutboundAnswer } from './outbound.ts';
import type { Plan } from './plan.ts';
import { remediesOf } from './remedies.ts';
import { travelsOf, type Traveling } from './travels.ts';

/** An assessment with all that takes a search: what travels, what the result may carry, what would make it fine. */
export interface Examination extends Assessment {
  travels: Traveling[];
  outbound: OutboundAnswer[];
  remedies: Remedy[];
}

/** Assesses a plan and adds what takes a search. */
export const examine = (plan: Plan, knowledge: Knowledge): Examination => ({
  ...assess(plan, knowledge),
  travels: travelsOf(plan, knowledge),
  outbound: outboundOf(plan, knowledge),
  remedies: remediesOf(plan, knowledge),
});

/** The questions that can still move the verdict when any of several licenses may be chosen for one asset, the weightiest first. */
export function questionsOver(
  plan: Plan,
  asset: string,
  licenses: readonly string[],
  knowledge: Knowledge,
): OpenQuestion[] {
  const found = new Map<OpenQuestion['ask'], OpenQuestion>();
  for (const license of licenses) {
    const assets = plan.assets.map((one) => (one.id === asset ? { ...one, license } : one));
    for (const { ask, weight, findings } of assess({ ...plan, assets }, knowledge).openQuestions) {
      const known = found.get(ask) ?? { ask, weight: 0, findings: 0 };
      found.set(ask, { ask, weight: Math.max(known.weight, weight), findings: known.findings + findings });
    }
  }
  return [...found.values()].sort((a, b) => b.weight - a.weight || b.findings - a.findings);
}
