import { pickPlanSearch, type PlanSearch } from '../../state/index.ts';

/** The address of a comparison: which licenses, which rows, and the plan when it was shared. */
export interface CompareSearch extends PlanSearch {
  ids?: string | undefined;
  /** "all" shows the rows that do not differ too. */
  show?: string | undefined;
}

const longestShow = 20;
const longestList = 2000;

/** The `ids` parameter as text; lists are joined, anything else is nothing, the endless is cut. */
export function idsText(raw: unknown): string | undefined {
  const text = Array.isArray(raw)
    ? raw.filter((one) => typeof one === 'string').join(',')
    : typeof raw === 'number'
      ? String(raw)
      : raw;
  return typeof text === 'string' && text.length > 0 ? text.slice(0, longestList) : undefined;
}

/** Picks the parameters of this page out of raw search values; what they mean is judged later, so that it can be named. */
export function pickCompareSearch(raw: Record<string, unknown>): CompareSearch {
  const { license: _license, ...plan } = pickPlanSearch(raw);
  const ids = idsText(raw.ids);
  const show = typeof raw.show === 'string' ? raw.show.slice(0, longestShow) : undefined;
  return { ...(ids ? { ids } : {}), ...(show ? { show } : {}), ...plan };
}

/** What an address asks to be loaded. */
export interface Asked {
  ids: string | undefined;
  hasPlan: boolean;
}

/** Reads from an address what is to be loaded for it. */
export function askedIn({ ids, show: _show, v: _v, ...plan }: CompareSearch): Asked {
  return { ids, hasPlan: Object.keys(plan).length > 0 };
}
