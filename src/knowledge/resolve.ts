import { nearest } from './nearest.ts';
import { plainLetters } from './plain-letters.ts';
import type { IndexEntry, KnowledgeIndex } from './records.ts';

/** What a written license name turns out to mean; "near" holds suggestions only, never an answer. */
export type Resolved =
  | { kind: 'license'; id: string }
  | { kind: 'family'; id: string }
  | { kind: 'not-stated' }
  | { kind: 'unknown'; text: string; near: string[] };

/** A name without case, accents, punctuation and spacing: "Llama-3.1" and "llama3.1" read alike, "openrail++" keeps its marks. */
export const foldName = (name: string): string => (plainLetters(name).match(/\p{L}+|\p{N}+|\+/gu) ?? []).join(' ');

const same = (names: readonly string[], folded: string): boolean => names.some((name) => foldName(name) === folded);

type Level = (license: IndexEntry, folded: string) => boolean;

const byId: Level = ({ id }, folded) => foldName(id) === folded;
const byIdentifier: Level = ({ hub, spdx }, folded) => same([...hub, ...spdx], folded);
const byName: Level = ({ name, shortName, aliases }, folded) => same([name, shortName, ...aliases], folded);

/** The license a level of names points to, unless it points to several. */
function onlyOne({ licenses }: KnowledgeIndex, level: Level, folded: string): Resolved | undefined {
  const [found, another] = licenses.filter((license) => level(license, folded));
  if (found && another)
    return {
      kind: 'unknown',
      text: folded,
      near: licenses.filter((license) => level(license, folded)).map(({ id }) => id),
    };
  return found && { kind: 'license', id: found.id };
}

function familyOf({ families }: KnowledgeIndex, folded: string): Resolved | undefined {
  const family = families.find(({ id, hub }) => same([id, ...hub], folded));
  if (!family) return undefined;
  return family.candidates.length + family.others.length > 0
    ? { kind: 'family', id: family.id }
    : { kind: 'not-stated' };
}

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

/** Reads a license name as people write it: exact id first, then Hub and SPDX identifiers, family tags, names and aliases. */
export function resolveLicense(index: KnowledgeIndex, text: string): Resolved {
  const trimmed = text.trim();
  if (index.licenses.some(({ id }) => id === trimmed)) return { kind: 'license', id: trimmed };
  const folded = foldName(trimmed);
  if (folded === '' || folded === 'not stated') return { kind: 'not-stated' };
  const found =
    onlyOne(index, byId, folded) ??
    onlyOne(index, byIdentifier, folded) ??
    familyOf(index, folded) ??
    onlyOne(index, byName, folded);
  if (found) return found.kind === 'unknown' ? { ...found, text: trimmed } : found;
  return { kind: 'unknown', text: trimmed, near: suggestions(index, trimmed) };
}
