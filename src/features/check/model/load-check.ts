import type { KnowledgeIndex, LicensePage } from '../../../knowledge/index.ts';
import { loadIndex, loadLicense } from '../../../state/index.ts';
import type { CheckSearch } from './check-search.ts';
import { subjectOf } from './subject.ts';

/** What Check reads: the index, and the record of the license it is about. */
export interface Loaded {
  index: KnowledgeIndex;
  page: LicensePage | undefined;
}

/** Loads the questions, the results and the engine behind them; not needed before there is a name. */
export const loadWizard = () => import('../wizard.tsx');

/** Loads the index, and for a name that is given the one record it means and the questions about it. */
export async function loadCheck(search: Pick<CheckSearch, 'license' | 'q'>): Promise<Loaded> {
  const index = await loadIndex();
  const subject = subjectOf(search, index);
  if (subject.kind === 'none') return { index, page: undefined };
  const record = subject.kind === 'license' ? loadLicense(subject.id) : undefined;
  const [page] = await Promise.all([record, loadWizard()]);
  return { index, page };
}
