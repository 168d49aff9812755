import type { CatalogPage, CatalogShelf, DatasetRisk, LicenseUses } from '../knowledge/index.ts';
import { hasFile, loadFrom } from './load-from.ts';

const shelves = import.meta.glob<CatalogShelf>('../knowledge/generated/catalog/*.json', { import: 'default' });
const uses = import.meta.glob<LicenseUses>('../knowledge/generated/uses/*.json', { import: 'default' });

/** Loads all the catalog knows of one model or dataset; undefined for an id it does not have. */
export async function loadCatalogPage(kind: CatalogPage['kind'], id: string): Promise<CatalogPage | undefined> {
  const { shelfOf } = await import('./name-finder.ts');
  const shelf = shelfOf(kind, id);
  return hasFile(shelves, 'catalog', shelf) ? (await loadFrom(shelves, 'catalog', shelf))[id] : undefined;
}

/** Loads which models and datasets use a license: how many, and the best known; undefined where none does. */
export const loadLicenseUses = async (license: string): Promise<LicenseUses | undefined> =>
  hasFile(uses, 'uses', license) ? loadFrom(uses, 'uses', license) : undefined;

/** Loads the risks of datasets that no license speaks about. */
export async function loadDatasetRisks(): Promise<DatasetRisk[]> {
  return (await import('../knowledge/generated/risks.json')).default as unknown as DatasetRisk[];
}
