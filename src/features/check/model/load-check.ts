import type { KnowledgeIndex, LicensePage } from '../../../knowledge/index.ts';
import { loadIndex } from '../../../state/index.ts';
import type { CheckSearch } from './check-search.ts';

/** What Check reads: the index, and the record of the license it is about. */
export interface Loaded {
  index: KnowledgeIndex;
  page: LicensePage | undefined;
}

/** Loads the questions, the results and the engine behind them; not needed before there is a name. */
export const loadWizard = () => import('../wizard.tsx');

/** Loads for a name that is given the index, the one record it means and the questions about it; nothing before there is one. */
export async function loadCheck(search: Pick<CheckSearch, 'license' | 'q'>): Promise<Loaded | undefined> {
  if ((search.license ?? search.q) === undefined) return undefined;
  const [index, { loadNamed }] = await Promise.all([loadIndex(), import('./load-named.ts'), loadWizard()]);
  return { index, page: await loadNamed(search, index) };
}
