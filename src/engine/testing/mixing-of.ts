import type { Finding, FindingRule } from '../finding.ts';
import type { License } from '../license.ts';
import { mixingFindings } from '../mixing.ts';
import type { Plan } from '../plan.ts';
import { weave } from '../weave.ts';
import { shelf } from './made-up-mix.ts';

/** What is found in a plan when these licenses are read together. */
export function mixing(plan: Plan, ...licenses: License[]): Finding[] {
  const knowledge = shelf(...licenses);
  return mixingFindings(weave(plan, knowledge), plan, knowledge, plan.stance ?? 'cautious');
}

/** The rules that findings stand for. */
export const rulesIn = (findings: readonly Finding[]): FindingRule[] => findings.map(({ rule }) => rule);
