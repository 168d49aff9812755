import { join } from 'node:path';
import type { CatalogPage, CatalogShelf } from '../catalog-pages.ts';
import { shelfOf } from '../catalog-shelf.ts';
import type { FamilyEntry } from '../records.ts';
import type { LicenseRecord } from '../schema/license.ts';
import { catalogPages } from './catalog-pages.ts';
import type { LicenseWorld } from './catalog-standing.ts';
import { datasetRisks } from './dataset-risks.ts';
import { groupBy } from './group-by.ts';
import { licenseUses } from './license-uses.ts';
import { licensesWithPolicy } from './licenses-with-policy.ts';
import type { Catalog } from './load-catalog.ts';
import { knowledgeFolder } from './load-records.ts';
import type { Output } from './outputs.ts';
import { packNames } from './pack-names.ts';

/** What the catalog's compiler needs of the licenses. */
export const worldOf = (
  records: ReadonlyMap<string, LicenseRecord>,
  families: readonly FamilyEntry[],
  { sources }: Catalog,
): LicenseWorld => ({
  categories: new Map([...records].map(([id, { category }]) => [id, category])),
  families,
  withPolicy: licensesWithPolicy(records.values()),
  sources,
});

function shelves(pages: readonly CatalogPage[]): [string, CatalogShelf][] {
  const groups = groupBy(pages, ({ kind, id }) => shelfOf(kind, id));
  return [...groups].map(([shelf, group]) => [shelf, Object.fromEntries(group.map((page) => [page.id, page]))]);
}

const file = (path: string, content: unknown): Output => ({
  path: join(knowledgeFolder, 'generated', path),
  text: `${JSON.stringify(content)}\n`,
});

/** The catalog as the browser reads it: all names in one compact file, entries by first letter, users per license, risks. */
export function catalogOutputs(catalog: Catalog, world: LicenseWorld): Output[] {
  const pages = catalogPages(catalog, world);
  return [
    file('names.json', packNames(pages, catalog)),
    file('risks.json', datasetRisks(catalog)),
    ...shelves(pages).map(([shelf, entries]) => file(`catalog/${shelf}.json`, entries)),
    ...licenseUses(pages).map((uses) => file(`uses/${uses.license}.json`, uses)),
  ];
}
