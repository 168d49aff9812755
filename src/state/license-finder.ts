import MiniSearch, { type SearchOptions } from 'minisearch';
import {
  categoryTerms,
  kindTerms,
  resolveLicense,
  termOf,
  type FamilyEntry,
  type IndexEntry,
  type KnowledgeIndex,
} from '../knowledge/index.ts';
import { longestSearch } from './search-text.ts';
import { wordsOf } from './search-words.ts';

/** What is found goes by a title; a license also by the words for its category and for what it is made for. */
interface Titled {
  title: string;
  category?: string;
  madeFor?: string[];
}

/** One license, or a name that does not settle which license applies, or one that states none. */
export type LicenseHit = Titled &
  ({ kind: 'license'; entry: IndexEntry } | { kind: 'family' | 'not-stated'; entry: FamilyEntry });

/** What a text may mean, best first; not exact when only similar words were found. */
export interface Found {
  hits: LicenseHit[];
  exact: boolean;
}

/** Finds licenses by their names alone, or also by what they are made for and say. */
export type LicenseFinder = (text: string, by: 'names' | 'all') => Found;

interface Entry {
  id: number;
  names: string;
  about: string;
}

const licenseHit = (entry: IndexEntry): LicenseHit => ({
  kind: 'license',
  entry,
  title: entry.name,
  category: termOf(categoryTerms, entry.category).label,
  madeFor: entry.kinds.map((kind) => termOf(kindTerms, kind).label),
});

const familyHit = (index: KnowledgeIndex, entry: FamilyEntry): LicenseHit => ({
  kind: resolveLicense(index, entry.id).kind === 'family' ? 'family' : 'not-stated',
  entry,
  title: entry.label,
});

const licenseEntry = ({ id, name, shortName, spdx, hub, aliases, ...rest }: IndexEntry): Omit<Entry, 'id'> => ({
  names: [id, name, shortName, ...spdx, ...hub, ...aliases].join(' | '),
  about: [
    rest.steward,
    termOf(categoryTerms, rest.category).label,
    ...[...rest.kinds, ...rest.alsoFor].map((kind) => termOf(kindTerms, kind).label),
    rest.summary,
  ].join(' | '),
});

const familyEntry = ({ id, hub, label, others, says }: FamilyEntry): Omit<Entry, 'id'> => ({
  names: [id, label, ...hub, ...others].join(' | '),
  about: says,
});

/** From strict to lenient; the first that finds something counts. */
const attempts: { exact: boolean; options: SearchOptions }[] = [
  { exact: true, options: { prefix: true, combineWith: 'AND' } },
  { exact: false, options: { prefix: true, fuzzy: (term) => (term.length > 3 ? 0.25 : 0), combineWith: 'AND' } },
  { exact: false, options: { prefix: (term) => term.length > 2, combineWith: 'OR' } },
];

const fields = { names: ['names'], all: ['names', 'about'] };

const hitsOf = (index: KnowledgeIndex): LicenseHit[] => [
  ...index.licenses.map(licenseHit),
  ...index.families.map((entry) => familyHit(index, entry)),
];

function searchOver({ licenses, families }: KnowledgeIndex): MiniSearch<Entry> {
  const search = new MiniSearch<Entry>({ fields: fields.all, tokenize: wordsOf, processTerm: (term) => term });
  search.addAll([...licenses.map(licenseEntry), ...families.map(familyEntry)].map((entry, id) => ({ id, ...entry })));
  return search;
}

/** Puts what the text names outright before what merely contains its words. */
function namedFirst(hits: LicenseHit[], index: KnowledgeIndex, text: string): LicenseHit[] {
  const named = resolveLicense(index, text);
  const isNamed = ({ kind, entry }: LicenseHit) => named.kind === kind && 'id' in named && entry.id === named.id;
  return hits.toSorted((a, b) => Number(isNamed(b)) - Number(isNamed(a)));
}

/** Versions in force come before older ones; where no name fits, the family that lists versions comes before any of them. */
const weightOf = (hit: LicenseHit | undefined, combineWith: SearchOptions['combineWith']): number => {
  if (hit?.kind === 'license') return hit.entry.status === 'current' ? 1 : 0.7;
  return combineWith === 'OR' ? 2 : 1;
};

/** Builds the finder over all licenses and ambiguous names. */
export function makeFinder(index: KnowledgeIndex): LicenseFinder {
  const hits = hitsOf(index);
  const search = searchOver(index);
  return (text, by) => {
    const query = text.slice(0, longestSearch);
    for (const { exact, options } of attempts) {
      const boostDocument = (id: unknown) => weightOf(hits[Number(id)], options.combineWith);
      const results = search.search(query, { ...options, boostDocument, fields: fields[by], boost: { names: 4 } });
      const found = results.map(({ id }) => hits[Number(id)]).filter((hit) => hit !== undefined);
      if (found.length > 0) return { hits: namedFirst(found, index, query), exact };
    }
    return { hits: [], exact: false };
  };
}
