import { pickPlanSearch, type PlanSearch } from '../../state/index.ts';
import { idsText } from './model/picked.ts';

/** The address of a comparison: which licenses, which rows, and the plan when it was shared. */
export interface CompareSearch extends PlanSearch {
  ids?: string | undefined;
  /** "all" shows the rows that do not differ too. */
  show?: string | undefined;
}

const longestShow = 20;

/** Picks the parameters of this page out of raw search values; what they mean is judged later, so that it can be named. */
export function pickCompareSearch(raw: Record<string, unknown>): CompareSearch {
  const { license: _license, ...plan } = pickPlanSearch(raw);
  const ids = idsText(raw.ids);
  const show = typeof raw.show === 'string' ? raw.show.slice(0, longestShow) : undefined;
  return { ...(ids ? { ids } : {}), ...(show ? { show } : {}), ...plan };
}
