import type { KnowledgeIndex, LicensePage } from '../../../knowledge/index.ts';
import { loadLicense } from '../../../state/index.ts';
import type { CheckSearch } from './check-search.ts';
import { subjectOf } from './subject.ts';

/** Loads the one record the name in an address means, if it means one. */
export async function loadNamed(
  search: Pick<CheckSearch, 'license' | 'q'>,
  index: KnowledgeIndex,
): Promise<LicensePage | undefined> {
  const subject = subjectOf(search, index);
  return subject.kind === 'license' ? loadLicense(subject.id) : undefined;
}
