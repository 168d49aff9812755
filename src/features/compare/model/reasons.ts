import type { GridCell } from '../../../engine/index.ts';
import { content, m } from '../../../i18n/index.ts';
import { reachEffectTerms, termOf, type LicensePage } from '../../../knowledge/index.ts';
import { conditionsOf, limitsOf, shortLimit } from './conditions.ts';
import { listDots } from './lists.ts';

const longestRule = 90;
const mostReasons = 3;

/** Why an act is kept from you: the limit, or the rule itself where it is short. */
function whyReserved(page: LicensePage, cell: GridCell): string[] {
  const limits = limitsOf(page, cell).map(shortLimit);
  const rules = page.prohibitions.filter(({ id, says }) => cell.rules.includes(id) && says.length <= longestRule);
  return limits.length > 0 ? [...new Set(limits)] : rules.slice(0, 1).map(({ says }) => content(says));
}

/** Does the text say that its terms do not reach this thing? The grid then claims nothing about it. */
export const stopsHere = ({ state, rules }: GridCell): boolean =>
  state === 'silent' && rules.some((rule) => rule.startsWith('reach:'));

function whySilent(page: LicensePage, cell: GridCell): string[] {
  if (stopsHere(cell)) return [content(termOf(reachEffectTerms, 'not-carry').label)];
  const free = page.silentOn.some(({ id, readAs }) => cell.rules.includes(id) && readAs === 'no-claim');
  return [free ? m.compare_reason_free() : m.compare_reason_ask()];
}

/** Why a cell of the grid is as it is, in a few words each. */
export function whyOf(page: LicensePage, cell: GridCell): string[] {
  switch (cell.state) {
    case 'granted':
    case 'granted-if':
      return conditionsOf(page, cell);
    case 'reserved':
      return whyReserved(page, cell);
    case 'silent':
      return whySilent(page, cell);
    case 'contested':
      return [m.compare_reason_disagree()];
    case 'not-applicable':
      return [];
  }
}

/** The first reasons in one line, and how many more there are. */
export const inShort = (reasons: readonly string[]): string =>
  listDots(
    reasons.length > mostReasons
      ? [...reasons.slice(0, mostReasons), m.compare_reason_more({ count: reasons.length - mostReasons })]
      : reasons,
  );
