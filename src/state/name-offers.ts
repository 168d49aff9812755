import MiniSearch, { type SearchOptions } from 'minisearch';
import { nameKey, type CatalogName } from '../knowledge/index.ts';
import { longestSearch } from './search-text.ts';
import { wordsOf } from './search-words.ts';

/** What a text may be the beginning of, best first; not exact when only similar words were found. */
interface Offered {
  items: CatalogName[];
  exact: boolean;
}

/** Gives the models, datasets and families a text may be the beginning of. */
export type NameOffers = (text: string) => Offered;

const namesOf = ({ id, name, also, hub }: CatalogName): string[] => [name, ...also, hub, id];

/** Names that stand for several come first, so that one sees there is a choice; then members of known families. */
const weightOf = ({ kind, family }: CatalogName): number => (kind === 'family' ? 2 : family === undefined ? 1 : 1.4);

/** From strict to lenient; the first that finds something counts. */
const attempts: { exact: boolean; options: SearchOptions }[] = [
  { exact: true, options: { prefix: true, combineWith: 'AND' } },
  { exact: false, options: { prefix: true, fuzzy: (term) => (term.length > 3 ? 0.25 : 0), combineWith: 'AND' } },
];

const mostNamed = 30;

/** Puts what the text names outright before what merely contains its words. */
function namedFirst(items: readonly CatalogName[], text: string): CatalogName[] {
  const key = nameKey(text);
  const isNamed = (item: CatalogName) => namesOf(item).some((name) => nameKey(name) === key);
  const named = items.slice(0, mostNamed).filter(isNamed);
  return [...named, ...items.filter((item) => !named.includes(item))];
}

/** Indexes all names of the catalog once. */
export function makeNameOffers(names: ReadonlyMap<string, CatalogName>): NameOffers {
  const items = [...names.values()];
  const search = new MiniSearch({ fields: ['names'], tokenize: wordsOf, processTerm: (term) => term });
  search.addAll(items.map((item, id) => ({ id, names: namesOf(item).join(' | ') })));
  const boostDocument = (id: unknown) => weightOf(items[Number(id)] as CatalogName);
  return (text) => {
    const query = text.slice(0, longestSearch);
    for (const { exact, options } of attempts) {
      const found = search.search(query, { ...options, boostDocument }).flatMap(({ id }) => items[Number(id)] ?? []);
      if (found.length > 0) return { items: namedFirst(found, query), exact };
    }
    return { items: [], exact: false };
  };
}
