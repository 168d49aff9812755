import { assess, type Knowledge, type Plan, type VerdictMark } from '../../engine/index.ts';
import { headlineOf } from '../../explain/index.ts';
import { say } from '../../i18n/index.ts';
import { withLicense } from '../../state/index.ts';

/** The verdict of one license for a plan, as a mark shows it. */
export interface RowVerdict {
  verdict: VerdictMark;
  label: string;
}

/** Returns the verdict a license gets for a plan. */
export function verdictOf(plan: Plan, id: string, knowledge: Knowledge): RowVerdict {
  const assessment = assess(withLicense(plan, id), knowledge);
  return { verdict: assessment.verdict, label: say(headlineOf(assessment)) };
}
