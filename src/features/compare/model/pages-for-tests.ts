import type { LicensePage } from '../../../knowledge/index.ts';
import { loadLicense } from '../../../state/index.ts';

/** Real records by their ids, for tests. */
export const pagesForTests = (...ids: string[]): Promise<LicensePage[]> =>
  Promise.all(ids.map((id) => loadLicense(id)));
