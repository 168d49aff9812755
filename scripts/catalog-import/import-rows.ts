import type { Catalog } from '../../src/knowledge/compile/load-catalog.ts';
import { addRows } from './add-rows.ts';
import { readDatasetRows } from './dataset-rows.ts';
import { linkLineage } from './lineage.ts';
import { readModelRows } from './model-rows.ts';
import type { ImportRules } from './rules.ts';

/** The content of the two raw files. */
export interface RawRows {
  models: unknown;
  datasets: unknown;
}

/** Brings raw rows into the catalog; returns how many entries are new, and the licenses nobody has a name for. */
export function importRows(catalog: Catalog, { models, datasets }: RawRows, rules: ImportRules) {
  const rows = [...readModelRows(models, rules), ...readDatasetRows(datasets, rules)];
  const { unknown, links, added } = addRows(catalog, rows, rules);
  linkLineage(catalog, links, rules);
  return { unknown, added };
}
