import type { Knowledge, License } from '../engine/index.ts';
import type { KnowledgeIndex, LicensePage } from '../knowledge/index.ts';
import type { LicenseFinder } from './license-finder.ts';

/** Loads the index of all licenses and families; the module system keeps what was loaded once. */
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

/** All the engine may know, from the rules and the index. */
export const knowledgeOf = (licenses: readonly License[], index: KnowledgeIndex): Knowledge => ({
  licenses: new Map(licenses.map((license) => [license.id, license])),
  ambiguous: new Map(
    index.families
      .filter((family) => family.candidates.length + family.others.length > 0)
      .map((family) => [family.id, family.candidates]),
  ),
});

const pages = import.meta.glob<LicensePage>('../knowledge/generated/licenses/*.json', { import: 'default' });
const texts = import.meta.glob<OfficialText>('../knowledge/generated/texts/*.json', { import: 'default' });

/** The official text of an SPDX-listed license. */
export interface OfficialText {
  spdx: string;
  text: string;
}

const at = (kind: string, id: string): string => `../knowledge/generated/${kind}/${id}.json`;

/** Tells whether Lichen has a record with this id. */
export const hasLicense = (id: string): boolean => Object.hasOwn(pages, at('licenses', id));

/** Tells whether the official text of this license comes with Lichen. */
export const hasOfficialText = (id: string): boolean => Object.hasOwn(texts, at('texts', id));

async function load<T>(from: Record<string, () => Promise<T>>, kind: string, id: string): Promise<T> {
  const found = Object.hasOwn(from, at(kind, id)) ? from[at(kind, id)] : undefined;
  if (!found) throw new Error(`There is no ${kind} entry ${id}`);
  return found();
}

/** Loads one license's full record with its grid; fails for an id Lichen does not have. */
export const loadLicense = (id: string): Promise<LicensePage> => load(pages, 'licenses', id);

/** Loads the official text that comes with Lichen; fails where there is none. */
export const loadOfficialText = (id: string): Promise<OfficialText> => load(texts, 'texts', id);
