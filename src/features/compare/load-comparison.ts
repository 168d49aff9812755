import type { LicensePage } from '../../knowledge/index.ts';
import { hasLicense, loadLicense } from '../../state/index.ts';
import { namesOf } from './model/names.ts';
import { fewestLicenses, pick, type Picked } from './model/picked.ts';
import type { Asked } from './compare-search.ts';
import type { readPlan } from './plan-reader.ts';
import type { SideBySide } from './side-by-side.tsx';

/** What an address asks to compare, with the records that could be loaded. */
export interface LoadedComparison {
  picked: Picked;
  pages: LicensePage[];
  /** The names of the licenses in one sentence; nothing while there are too few. */
  names: string | undefined;
  /** Ids of records that did not arrive. */
  failed: string[];
  /** The table, whose code arrives with the records and only when there are enough of them; so nothing jumps in later. */
  SideBySide: typeof SideBySide | undefined;
  /** What reads a shared plan, where the address has one. */
  readPlan: typeof readPlan | undefined;
}

const loadPlanReader = async (): Promise<typeof readPlan> => (await import('./plan-reader.ts')).readPlan;

const loadTable = async (): Promise<typeof SideBySide> => (await import('./side-by-side.tsx')).SideBySide;

/** Reads the `ids` of an address and loads their records. */
export async function loadComparison({ ids, hasPlan }: Asked): Promise<LoadedComparison> {
  const picked = pick(ids, hasLicense);
  const [table, reader, loaded] = await Promise.all([
    picked.ids.length < fewestLicenses ? undefined : loadTable(),
    hasPlan ? loadPlanReader() : undefined,
    Promise.all(picked.ids.map((id) => loadLicense(id).catch(() => undefined))),
  ]);
  const pages = loaded.filter((page) => page !== undefined);
  return {
    picked,
    pages,
    names: pages.length < fewestLicenses ? undefined : namesOf(pages),
    SideBySide: table,
    readPlan: reader,
    failed: picked.ids.filter((_, index) => loaded[index] === undefined),
  };
}
