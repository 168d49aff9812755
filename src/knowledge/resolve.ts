import { nearest } from './nearest.ts';
import { plainLetters } from './plain-letters.ts';
import type { FamilyEntry, IndexEntry, KnowledgeIndex } from './records.ts';

/** What a written license name turns out to mean; "near" holds suggestions only, never an answer. */
export type Resolved =
  | { kind: 'license'; id: string }
  | { kind: 'family'; id: string }
  | { kind: 'not-stated' }
  | { kind: 'unknown'; text: string; near: string[] };

/** A name without case, accents, punctuation and spacing: "Llama-3.1" and "llama3.1" read alike, "openrail++" keeps its marks. */
export const foldName = (name: string): string => (plainLetters(name).match(/\p{L}+|\p{N}+|\+/gu) ?? []).join(' ');

/** For each folded name the licenses that bear it. */
function bearersOf(licenses: readonly IndexEntry[], namesOf: (license: IndexEntry) => string[]): Map<string, string[]> {
  const bearers = new Map<string, string[]>();
  for (const license of licenses)
    for (const name of new Set(namesOf(license).map(foldName)))
      bearers.set(name, [...(bearers.get(name) ?? []), license.id]);
  return bearers;
}

/** Who bears which name, at each level of names; folding thousands of names at every key would be felt. */
const levelsOf = ({ licenses, families }: KnowledgeIndex) => ({
  ids: bearersOf(licenses, ({ id }) => [id]),
  identifiers: bearersOf(licenses, ({ hub, spdx }) => [...hub, ...spdx]),
  families: new Map(
    families.toReversed().flatMap((family) => [family.id, ...family.hub].map((name) => [foldName(name), family])),
  ),
  names: bearersOf(licenses, ({ name, shortName, aliases }) => [name, shortName, ...aliases]),
});

const known = new WeakMap<KnowledgeIndex, ReturnType<typeof levelsOf>>();

function levels(index: KnowledgeIndex): ReturnType<typeof levelsOf> {
  const fresh = known.get(index) ?? levelsOf(index);
  known.set(index, fresh);
  return fresh;
}

/** The license a name belongs to; where several bear it, none of them, and all are named. */
function onlyOne(bearers: readonly string[] | undefined, text: string): Resolved | undefined {
  const [id] = bearers ?? [];
  if (bearers === undefined || id === undefined) return undefined;
  return bearers.length > 1 ? { kind: 'unknown', text, near: [...bearers] } : { kind: 'license', id };
}

const familyOf = (family: FamilyEntry | undefined): Resolved | undefined =>
  family && family.candidates.length + family.others.length > 0
    ? { kind: 'family', id: family.id }
    : family && { kind: 'not-stated' };

function suggestions({ licenses }: KnowledgeIndex, text: string): string[] {
  const names = licenses.flatMap((license) =>
    [license.id, license.name, license.shortName, ...license.aliases].map((name) => ({ name, id: license.id })),
  );
  const close = nearest(
    text,
    names.map(({ name }) => name),
  );
  return [...new Set(close.map((name) => names.find((one) => one.name === name)?.id ?? name))];
}

/** A name nobody bears; what comes close is looked for only when somebody wants to see it. */
const unknown = (index: KnowledgeIndex, text: string): Resolved => ({
  kind: 'unknown',
  text,
  get near() {
    return suggestions(index, text);
  },
});

/** Reads a license name as people write it: exact id first, then Hub and SPDX identifiers, family tags, names and aliases. */
export function resolveLicense(index: KnowledgeIndex, text: string): Resolved {
  const trimmed = text.trim();
  if (index.licenses.some(({ id }) => id === trimmed)) return { kind: 'license', id: trimmed };
  const folded = foldName(trimmed);
  if (folded === '' || folded === 'not stated') return { kind: 'not-stated' };
  const { ids, identifiers, families, names } = levels(index);
  return (
    onlyOne(ids.get(folded), trimmed) ??
    onlyOne(identifiers.get(folded), trimmed) ??
    familyOf(families.get(folded)) ??
    onlyOne(names.get(folded), trimmed) ??
    unknown(index, trimmed)
  );
}
