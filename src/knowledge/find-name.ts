import type { CatalogName } from './catalog-names.ts';
import { nameKey, nameWords } from './name-key.ts';
import { nearest } from './nearest.ts';

/** What a typed name turns out to mean; "near" holds suggestions only, never an answer. */
export type FoundName =
  | { kind: 'one'; item: CatalogName; members: CatalogName[]; namesakes: CatalogName[] }
  | { kind: 'choose'; family?: CatalogName; among: CatalogName[]; more: number }
  | { kind: 'none'; near: CatalogName[] };

/** Finds models and datasets by the names people use. */
export type NameFinder = (text: string) => FoundName;

const mostChoices = 12;
const longestName = 120;

interface Indexed {
  item: CatalogName;
  words: Set<string>;
}

const namesOf = ({ id, name, also, hub }: CatalogName): string[] => [
  id,
  name,
  ...also,
  ...(hub === '' ? [] : [hub, hub.slice(hub.indexOf('/') + 1)]),
];

const indexed = (item: CatalogName): Indexed => ({ item, words: new Set(namesOf(item).flatMap(nameWords)) });

/** The items each spelling leads to; a family comes before its members. */
function byKey(items: readonly CatalogName[]): Map<string, CatalogName[]> {
  const keys = new Map<string, CatalogName[]>();
  for (const item of [...items].sort((a, b) => Number(b.kind === 'family') - Number(a.kind === 'family')))
    for (const key of new Set(namesOf(item).map(nameKey))) keys.set(key, [...(keys.get(key) ?? []), item]);
  return keys;
}

/** Members differ when they carry several licenses, or when what some were made from carries another. */
const membersDiffer = ({ licenses, marks }: CatalogName): boolean =>
  licenses.length > 1 || marks.includes('base-differs');

/** One item is the answer; a family whose members differ is a choice. */
function answer(item: CatalogName, all: ReadonlyMap<string, CatalogName>): FoundName {
  const members = item.members.flatMap((id) => all.get(id) ?? []);
  return membersDiffer(item) && members.length > 1
    ? { kind: 'choose', family: item, among: members, more: 0 }
    : { kind: 'one', item, members, namesakes: [] };
}

/** The item an id names, so that a link settles what a name cannot; what else bears the name is told with it. */
function byId(item: CatalogName, exact: readonly CatalogName[], all: ReadonlyMap<string, CatalogName>): FoundName {
  const found = answer(item, all);
  return found.kind === 'one' ? { ...found, namesakes: exact.filter((other) => other !== item) } : found;
}

const weight = ({ kind, family }: CatalogName): number => (kind === 'family' ? 0 : family === undefined ? 2 : 1);

/** Items whose names have every word of the text; known families first, then short names. */
function withAllWords(items: readonly Indexed[], text: string): CatalogName[] {
  const wanted = nameWords(text);
  return items
    .filter(({ words }) => wanted.length > 0 && wanted.every((word) => words.has(word)))
    .map(({ item }) => item)
    .sort((a, b) => weight(a) - weight(b) || a.name.length - b.name.length || a.id.localeCompare(b.id));
}

function similar(items: readonly CatalogName[], text: string): CatalogName[] {
  const owners = new Map(items.toReversed().flatMap((item) => [item.name, ...item.also].map((name) => [name, item])));
  const names = nearest(text, [...owners.keys()]).flatMap((name) => owners.get(name) ?? []);
  return [...new Set(names)];
}

function among(hits: CatalogName[], all: ReadonlyMap<string, CatalogName>): FoundName {
  const [first] = hits;
  if (first && hits.length === 1) return answer(first, all);
  return { kind: 'choose', among: hits.slice(0, mostChoices), more: Math.max(0, hits.length - mostChoices) };
}

/** Builds the finder: ids first; then exact names, whatever their spelling; then all words; then suggestions. */
export function makeNameFinder(all: ReadonlyMap<string, CatalogName>): NameFinder {
  const items = [...all.values()];
  const keys = byKey(items);
  const words = items.map(indexed);
  return (text) => {
    const typed = text.slice(0, longestName);
    const exact = keys.get(nameKey(typed));
    const named = all.get(typed);
    if (named) return byId(named, exact ?? [], all);
    const [first] = exact ?? [];
    if (first && (exact?.length === 1 || first.kind === 'family')) return answer(first, all);
    const hits = exact ?? withAllWords(words, typed);
    return hits.length > 0 ? among(hits, all) : { kind: 'none', near: similar(items, typed) };
  };
}
