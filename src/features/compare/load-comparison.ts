import type { LicensePage } from '../../knowledge/index.ts';
import { hasLicense, loadLicense } from '../../state/index.ts';
import { fewestLicenses, pick, type Picked } from './model/picked.ts';

/** What an address asks to compare, with the records that could be loaded. */
export interface LoadedComparison {
  picked: Picked;
  pages: LicensePage[];
  /** Ids of records that did not arrive. */
  failed: string[];
}

/** Loads the code of the table. */
export const loadTable = () => import('./side-by-side.tsx');

/** Reads the `ids` of an address and loads their records. */
export async function loadComparison(ids: string | undefined): Promise<LoadedComparison> {
  const picked = pick(ids, hasLicense);
  if (picked.ids.length >= fewestLicenses) await loadTable();
  const loaded = await Promise.all(picked.ids.map((id) => loadLicense(id).catch(() => undefined)));
  return {
    picked,
    pages: loaded.filter((page) => page !== undefined),
    failed: picked.ids.filter((_, index) => loaded[index] === undefined),
  };
}
