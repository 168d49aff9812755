import type { FamilyPage, KnowledgeIndex, LicenseList } from '../records.ts';

/** What the list of all licenses shows, without the names only search looks at. */
export const toList = ({ licenses, families }: KnowledgeIndex): LicenseList => ({
  licenses: licenses.map(({ id, name, category, kinds, summary }) => ({ id, name, category, kinds, summary })),
  families: families.map(({ id, label, says }) => ({ id, label, says })),
});

/** One page per family: the family, and what one needs to see of those it may mean. */
export const toFamilyPages = ({ licenses, families }: KnowledgeIndex): FamilyPage[] =>
  families.map((family) => ({
    family,
    candidates: licenses
      .filter(({ id }) => family.candidates.includes(id))
      .map(({ id, name, summary }) => ({ id, name, summary })),
  }));
