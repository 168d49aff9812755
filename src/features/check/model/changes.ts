import {
  alternativesOf,
  applyChange,
  rank,
  severities,
  type Alternative,
  type Turn,
  type VerdictMark,
} from '../../../engine/index.ts';
import { content, m } from '../../../i18n/index.ts';
import { exposureTerms, restrictionTerms, termOf } from '../../../knowledge/index.ts';
import { factName, factWords } from '../words.ts';
import { atResult, searchAfter } from './answer.ts';
import type { CheckSearch } from './check-search.ts';
import type { Check } from './check.ts';

/** One change of the plan in words, the verdict it leads to, and the address of the changed plan. */
export interface ChangeLine {
  key: string;
  verdict: VerdictMark;
  says: string;
  search: CheckSearch;
}

/** What would change the answer: first what makes it better, then what makes it worse. */
export interface ChangeLines {
  better: ChangeLine[];
  worse: ChangeLine[];
  /** How many kinds of misuse would turn the answer; they are not listed one by one. */
  misuses: number;
}

const rankOf = (verdict: VerdictMark): number => rank(severities.find((one) => one === verdict) ?? 'unclear');

function changeWords(change: Turn): string {
  switch (change.change) {
    case 'exposure':
      return m.check_change_to({
        name: m.check_name_exposure(),
        answer: content(termOf(exposureTerms, change.to).label),
      });
    case 'fact':
      return m.check_change_to({ name: factName(change.fact), answer: factWords(change.fact, change.to) });
    case 'topic': {
      const topic = content(termOf(restrictionTerms, change.topic).label);
      return change.to === 'yes' ? m.check_change_topic_yes({ topic }) : m.check_change_topic_no({ topic });
    }
  }
}

const isMisuse = ({ change }: Alternative): boolean =>
  change.change === 'topic' && change.to === 'yes' && termOf(restrictionTerms, change.topic).ask !== 'mission';

/** Facts and exposures say more about a plan than topics do. */
const order = ({ change }: Alternative): number => ({ fact: 0, exposure: 1, topic: 2 })[change.change];

const lineOf = (check: Check, { change, verdict }: Alternative): ChangeLine => ({
  key: JSON.stringify(change),
  verdict,
  says: changeWords(change),
  search: atResult(searchAfter(check, { plan: applyChange(check.plan, change) })),
});

/** The single changes of a plan that lead to another answer, each tried out by the engine. */
export function changeLines(check: Check): ChangeLines {
  const now = rankOf(check.assessment.verdict);
  const all = alternativesOf(check.plan, check.knowledge);
  const told = all.filter((one) => !isMisuse(one)).toSorted((a, b) => order(a) - order(b));
  const lines = (list: readonly Alternative[]) => list.map((one) => lineOf(check, one));
  return {
    better: lines(
      told.filter(({ verdict }) => rankOf(verdict) < now).toSorted((a, b) => rankOf(a.verdict) - rankOf(b.verdict)),
    ),
    worse: lines(told.filter(({ verdict }) => rankOf(verdict) > now)),
    misuses: all.filter(isMisuse).length,
  };
}
