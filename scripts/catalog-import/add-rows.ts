import type { Catalog } from '../../src/knowledge/compile/load-catalog.ts';
import type { CatalogEntry, LicenseFact } from '../../src/knowledge/schema/catalog.ts';
import { knownEntry, liesAt } from './known-entry.ts';
import { newEntry, takenIn } from './new-entry.ts';
import type { Row, RowFact } from './row.ts';
import type { ImportRules } from './rules.ts';

/** A row's lineage, to be linked once all entries are there. */
export interface PendingLinks {
  entry: CatalogEntry;
  row: Row;
}

/** The catalog keeps the beginning of long statements. */
const cut = (stated: string): string => stated.slice(0, 300);

const isSameFact = (a: LicenseFact, b: RowFact): boolean =>
  a.source === b.source && a.stated === cut(b.stated) && a.where === b.where && a.page === b.page;

function addFacts(entry: CatalogEntry, row: Row, rules: ImportRules, unknown: Set<string>): void {
  for (const fact of row.facts) {
    if (entry.licenses.some((known) => isSameFact(known, fact))) continue;
    const ids = fact.stated === 'other' ? ['other'] : rules.licensesFor(fact.stated);
    if (ids.length === 0) unknown.add(fact.stated);
    const { stated, where, source, page } = fact;
    for (const is of ids)
      entry.licenses.push({ is, stated: cut(stated), ...(where && { where }), source, ...(page && { page }) });
  }
}

function addRow(entry: CatalogEntry, row: Row, rules: ImportRules, unknown: Set<string>): void {
  if (row.maker !== undefined) entry.maker ??= row.maker;
  if (row.hub !== undefined && !liesAt(entry, row.hub)) entry.hub.push(row.hub);
  entry.from = [...new Set([...entry.from, ...row.from])];
  addFacts(entry, row, rules, unknown);
}

/** Adds what the rows say and the catalog does not have yet; returns what could not be read and what waits for links. */
export function addRows(catalog: Catalog, rows: readonly Row[], rules: ImportRules) {
  const taken = takenIn(catalog);
  const unknown = new Set<string>();
  const before = catalog.models.length + catalog.datasets.length;
  const links = rows.map((row): PendingLinks => {
    const known = knownEntry(catalog[row.kind], row, rules);
    const entry = known ?? newEntry(row, taken, rules);
    if (!known) catalog[row.kind].push(entry);
    addRow(entry, row, rules, unknown);
    return { entry, row };
  });
  return { unknown: [...unknown], links, added: catalog.models.length + catalog.datasets.length - before };
}
