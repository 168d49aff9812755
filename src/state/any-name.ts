import type { CatalogName } from '../knowledge/index.ts';
import { loadNameFinder, loadNameOffers } from './catalog-names.ts';
import { loadFinder, loadIndex } from './knowledge-data.ts';
import type { LicenseHit } from './license-finder.ts';

/** A model, dataset or family, with the names of the licenses Lichen knows by name. */
export interface CatalogHit {
  kind: 'catalog';
  entry: CatalogName;
  licenses: string[];
}

/** What a name may mean: a license, or something that carries one. */
export type AnyHit = LicenseHit | CatalogHit;

/** As many suggestions as a list under a field holds. */
export const mostOffers = 7;
const half = 4;

/** Of two lists the first comes first; it leaves room for the other. */
const inTurn = (first: AnyHit[], second: AnyHit[]): AnyHit[] => [
  ...first.slice(0, Math.max(half, mostOffers - second.length)),
  ...second,
];

/** Loads what offers licenses, models and datasets while one types: licenses first, unless only an entry has the words. */
export async function loadAnyNames(): Promise<(text: string) => AnyHit[]> {
  const [find, offers, { licenses }] = await Promise.all([loadFinder(), loadNameOffers(), loadIndex()]);
  const names = new Map(licenses.map(({ id, shortName }) => [id, shortName]));
  const hitOf = (entry: CatalogName): CatalogHit => ({
    kind: 'catalog',
    entry,
    licenses: entry.licenses.flatMap((id) => names.get(id) ?? []),
  });
  return (text) => {
    const licensed = find(text, 'names');
    const { items, exact } = offers(text);
    const entries = items.slice(0, mostOffers).map(hitOf);
    return exact && !licensed.exact ? inTurn(entries, licensed.hits) : inTurn(licensed.hits, entries);
  };
}

/** Tells whether a text names models or datasets of the catalog. */
export const isInCatalog = async (text: string): Promise<boolean> => (await loadNameFinder())(text).kind !== 'none';
