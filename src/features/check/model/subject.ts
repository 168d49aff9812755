import { resolveLicense, type FamilyEntry, type KnowledgeIndex, type Resolved } from '../../../knowledge/index.ts';
import type { CheckSearch } from './check-search.ts';

/** What the check is about: nothing named yet, or what the name turned out to mean. */
export type Subject = { kind: 'none' } | Resolved;

/** Reads the name in the address; an empty one counts as "no license is stated" only when it was sent so. */
export function subjectOf({ license, q }: CheckSearch, index: KnowledgeIndex): Subject {
  const text = license ?? q;
  return text === undefined ? { kind: 'none' } : resolveLicense(index, text.slice(0, 200));
}

/** The name the engine knows a subject by. */
export function engineName(subject: Subject): string | undefined {
  switch (subject.kind) {
    case 'none':
      return undefined;
    case 'license':
    case 'family':
      return subject.id;
    case 'not-stated':
      return 'not-stated';
    case 'unknown':
      return subject.text;
  }
}

/** The family behind a subject, if it is one. */
export const familyOf = (subject: Subject, { families }: KnowledgeIndex): FamilyEntry | undefined =>
  subject.kind === 'family' ? families.find(({ id }) => id === subject.id) : undefined;
