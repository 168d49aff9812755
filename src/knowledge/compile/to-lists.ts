import type { FamilyPage, IndexEntry, KnowledgeIndex, LicenseList, ListEntry } from '../records.ts';

/** The first sentence of a text: enough for a row in a long list. */
const firstSentence = (text: string): string => /^.*?[.!?](?= |$)/.exec(text)?.[0] ?? text;

/** A row of the list: one sentence for texts in force, none for older ones, so that the list stays light. */
const toListEntry = ({ id, name, category, kinds, status, summary }: IndexEntry): ListEntry => ({
  id,
  name,
  category,
  kinds,
  status,
  summary: status === 'current' ? firstSentence(summary) : '',
});

/** What the list of all licenses shows, without the names only search looks at. */
export const toList = ({ licenses, families }: KnowledgeIndex): LicenseList => ({
  licenses: licenses.map(toListEntry),
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
