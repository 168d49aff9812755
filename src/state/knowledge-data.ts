import type { Knowledge, License } from '../engine/index.ts';
import type { KnowledgeIndex, LicenseList, Resolved } from '../knowledge/index.ts';
import type { LicenseFinder } from './license-finder.ts';
import type { SearchOutcome } from './search-outcome.ts';

/** Loads the list of all licenses and families; the module system keeps what was loaded once. */
export async function loadList(): Promise<LicenseList> {
  return (await import('../knowledge/generated/list.json')).default as unknown as LicenseList;
}

/** Loads the index of all licenses and families with all their names. */
export async function loadIndex(): Promise<KnowledgeIndex> {
  return (await import('../knowledge/generated/index.json')).default as unknown as KnowledgeIndex;
}

/** Loads the rules of all licenses, for verdicts over many at once. */
export async function loadRules(): Promise<License[]> {
  return (await import('../knowledge/generated/rules.json')).default as unknown as License[];
}

let finder: Promise<LicenseFinder> | undefined;

/** Loads the search over names of licenses, which brings its own code; built once. */
export const loadFinder = (): Promise<LicenseFinder> => (finder ??= makeFinderOnce());

async function makeFinderOnce(): Promise<LicenseFinder> {
  const [{ makeFinder }, index] = await Promise.all([import('./license-finder.ts'), loadIndex()]);
  return makeFinder(index);
}

/** Reads a license name as people write it; what reads it comes when it is asked. */
export async function readName(text: string): Promise<Resolved> {
  const [{ resolveLicense }, index] = await Promise.all([import('./name-reader.ts'), loadIndex()]);
  return resolveLicense(index, text);
}

/** Loads what looks a text up for the list of licenses. */
export async function loadOutcomes(): Promise<(query: string) => SearchOutcome> {
  const [{ searchOutcome }, find, index] = await Promise.all([
    import('./search-outcome.ts'),
    loadFinder(),
    loadIndex(),
  ]);
  return (query) => searchOutcome(find, index, query);
}

/** All the engine may know, from the rules and the index. */
export const knowledgeOf = (licenses: readonly License[], index: KnowledgeIndex): Knowledge => ({
  licenses: new Map(licenses.map((license) => [license.id, license])),
  ambiguous: new Map(
    index.families
      .filter((family) => family.candidates.length + family.others.length > 0)
      .map((family) => [family.id, family.candidates]),
  ),
});
