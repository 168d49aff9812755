import type { LicensePage } from '../../knowledge/index.ts';
import { hasLicense, loadLicense } from '../../state/index.ts';
import { fewestLicenses, pick, type Picked } from './model/picked.ts';
import type { SideBySide } from './side-by-side.tsx';

/** What an address asks to compare, with the records that could be loaded. */
export interface LoadedComparison {
  picked: Picked;
  pages: LicensePage[];
  /** Ids of records that did not arrive. */
  failed: string[];
  /** The table, whose code arrives with the records and only when there are enough of them; so nothing jumps in later. */
  SideBySide: typeof SideBySide | undefined;
}

const loadTable = async (): Promise<typeof SideBySide> => (await import('./side-by-side.tsx')).SideBySide;

/** Reads the `ids` of an address and loads their records. */
export async function loadComparison(ids: string | undefined): Promise<LoadedComparison> {
  const picked = pick(ids, hasLicense);
  const [table, loaded] = await Promise.all([
    picked.ids.length < fewestLicenses ? undefined : loadTable(),
    Promise.all(picked.ids.map((id) => loadLicense(id).catch(() => undefined))),
  ]);
  return {
    picked,
    pages: loaded.filter((page) => page !== undefined),
    SideBySide: table,
    failed: picked.ids.filter((_, index) => loaded[index] === undefined),
  };
}
