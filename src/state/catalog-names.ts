import type { CatalogName, NameFinder, PackedNames } from '../knowledge/index.ts';
import type { NameOffers } from './name-offers.ts';

type Names = ReadonlyMap<string, CatalogName>;

let names: Promise<Names> | undefined;
let finder: Promise<NameFinder> | undefined;
let offers: Promise<NameOffers> | undefined;

/** Loads all names of the catalog with what reads them, once. */
const loadNames = (): Promise<Names> => (names ??= readNames());

async function readNames(): Promise<Names> {
  const [{ unpackNames }, packed] = await Promise.all([
    import('./name-finder.ts'),
    import('../knowledge/generated/names.json'),
  ]);
  return unpackNames(packed.default as unknown as PackedNames);
}

/** Loads what finds models and datasets by the names people type; its names come with it, once. */
export const loadNameFinder = (): Promise<NameFinder> => (finder ??= makeFinder());

async function makeFinder(): Promise<NameFinder> {
  const all = await loadNames();
  return (await import('./name-finder.ts')).makeNameFinder(all);
}

/** Loads what offers models and datasets while one types; indexed once. */
export const loadNameOffers = (): Promise<NameOffers> => (offers ??= makeOffers());

async function makeOffers(): Promise<NameOffers> {
  const all = await loadNames();
  return (await import('./name-finder.ts')).makeNameOffers(all);
}
