import type { DatasetRisk } from '../catalog-pages.ts';
import { nameKey } from '../name-key.ts';
import type { CatalogEntry } from '../schema/catalog.ts';
import type { RiskNote } from '../schema/risk-notes.ts';
import type { Catalog } from './load-catalog.ts';

const keysOf = ({ id, name, also, hub }: Pick<CatalogEntry, 'id' | 'name' | 'also' | 'hub'>): string[] =>
  [id, name, ...also, ...hub].map(nameKey);

/** Tells whether a risk note is about a dataset: by id, by address, or by name. */
export const isAbout = (note: RiskNote, entry: CatalogEntry): boolean => {
  const keys = new Set(keysOf(entry));
  return [note.dataset, ...note.hub].some((name) => keys.has(nameKey(name)));
};

/** All risk notes, each with the entry it is about. */
export const datasetRisks = ({ riskNotes, datasets }: Catalog): DatasetRisk[] =>
  riskNotes.map((note) => {
    const entry = datasets.find((one) => isAbout(note, one))?.id;
    return { ...note, ...(entry !== undefined && { entry }) };
  });
