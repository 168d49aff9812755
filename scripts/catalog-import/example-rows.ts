import type { CatalogEntry } from '../../src/knowledge/schema/catalog.ts';
import type { Row } from './row.ts';
import type { ImportRules } from './rules.ts';

const ids: Record<string, string[]> = {
  MIT: ['mit'],
  'Moss terms': ['moss-1.0'],
  'MIT for code, Moss for weights': ['mit', 'moss-1.0'],
};

/** Rules that change nothing, with a few license names. */
export const exampleRules = (changes: Partial<ImportRules> = {}): ImportRules => ({
  sources: {},
  leaveOut: [],
  same: {},
  datasets: [],
  noBase: [],
  families: {},
  licensesFor: (stated) => ids[stated] ?? [],
  ...changes,
});

/** A row as models.json has it: a moss somebody lists under MIT. */
export const rawModel = (changes: object = {}): object => ({
  kind: 'model',
  hubId: 'garden/moss-7b',
  name: 'Moss 7B',
  maker: 'The garden',
  base: null,
  dependencies: [],
  licenseAsStated: ['MIT'],
  sources: ['hearsay'],
  ...changes,
});

/** A row as datasets.json has it: audited spores. */
export const rawDataset = (changes: object = {}): object => ({
  hubId: 'garden/spores',
  makers: ['The garden'],
  licenses: [{ license: 'MIT', url: 'https://example.org/spores' }],
  derivedFrom: [],
  modelGenerated: [],
  ...changes,
});

/** A row once it is read: a moss without address, statement or lineage. */
export const exampleRow = (changes: Partial<Row> = {}): Row => ({
  kind: 'models',
  name: 'Lichen 1',
  facts: [],
  from: ['hearsay'],
  bases: [],
  data: [],
  generators: [],
  ...changes,
});

/** The entry of a list that has an id; a test fails where there is none. */
export function entryWith(id: string, entries: readonly CatalogEntry[]): CatalogEntry {
  const found = entries.find((entry) => entry.id === id);
  if (!found) throw new Error(`no entry "${id}" among ${entries.map((entry) => entry.id).join(', ')}`);
  return found;
}
