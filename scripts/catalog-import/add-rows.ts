import { slug } from '../../src/knowledge/catalog-names.ts';
import type { Catalog } from '../../src/knowledge/compile/load-catalog.ts';
import { nameKey } from '../../src/knowledge/name-key.ts';
import type { CatalogEntry, LicenseFact } from '../../src/knowledge/schema/catalog.ts';
import type { Row, RowFact } from './rows.ts';
import type { ImportRules } from './rules.ts';

/** A row's lineage, to be linked once all entries are there. */
export interface PendingLinks {
  entry: CatalogEntry;
  row: Row;
}

const withMaker = ({ name, maker, kind }: Row): string => `${name} (${maker ?? kind})`;

const isNameOf = (name: string, row: Row): boolean =>
  [row.name, withMaker(row)].some((one) => nameKey(one) === nameKey(name));

const sameHub = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** The entry a row is about: named by a rule, at the same address, or of the same name without an address of its own. */
function entryOf(entries: readonly CatalogEntry[], row: Row, { same }: ImportRules): CatalogEntry | undefined {
  const wanted = same[row.hub ?? row.name];
  const byRule = entries.find(({ id }) => id === wanted);
  const byHub = entries.find(({ hub }) => hub.some((one) => row.hub !== undefined && sameHub(one, row.hub)));
  const byName =
    row.hub === undefined && entries.find(({ name, also }) => [name, ...also].some((one) => isNameOf(one, row)));
  return byRule ?? byHub ?? (byName || undefined);
}

/** A name without a figure says less than the repository's, when that has one: "Yi" for "Yi-34B". */
const isBroad = (name: string, repository: string): boolean => !/\d/.test(name) && /\d/.test(repository);

/** A name nobody else has: the row's own where it is exact, else that of its repository, else its whole address. */
function freeName(row: Row, taken: ReadonlySet<string>): string {
  const repository = row.hub?.slice(row.hub.indexOf('/') + 1) ?? row.name;
  const own = isBroad(row.name, repository) ? [repository, row.name] : [row.name, repository];
  return [...own, row.hub ?? row.name].find((name) => !taken.has(nameKey(name))) ?? withMaker(row);
}

/** The family whose members' ids begin like this one; the longest beginning decides. */
function familyOf(id: string, { families }: ImportRules): string | undefined {
  const starts = Object.entries(families).flatMap(([family, all]) => all.map((start) => ({ family, start })));
  return starts.filter(({ start }) => id.startsWith(start)).sort((a, b) => b.start.length - a.start.length)[0]?.family;
}

function newEntry(row: Row, names: Set<string>, ids: Set<string>, rules: ImportRules): CatalogEntry {
  const name = freeName(row, names);
  const short = slug(row.hub?.slice(row.hub.indexOf('/') + 1) ?? name);
  const id = [short, slug(row.hub ?? name), slug(`${name}-${row.kind}`)].find((one) => !ids.has(one)) ?? short;
  names.add(nameKey(name));
  ids.add(id);
  const hub = row.hub === undefined ? [] : [row.hub];
  const family = row.from.includes('hub-docs') || row.kind === 'datasets' ? undefined : familyOf(id, rules);
  const empty = { licenses: [], basedOn: [], trainedOn: [], from: [] };
  return { id, name, also: row.also, hub, ...(family !== undefined && { family }), ...empty };
}

const isSameFact = (a: LicenseFact, b: RowFact): boolean =>
  a.source === b.source && a.stated === b.stated && a.where === b.where && a.page === b.page;

function addFacts(entry: CatalogEntry, row: Row, rules: ImportRules, unknown: Set<string>): void {
  for (const fact of row.facts) {
    if (entry.licenses.some((known) => isSameFact(known, fact))) continue;
    const ids = fact.stated === 'other' ? ['other'] : rules.licensesFor(fact.stated);
    if (ids.length === 0) unknown.add(fact.stated);
    const { stated, where, source, page } = fact;
    for (const is of ids)
      entry.licenses.push({ is, stated: stated.slice(0, 300), ...(where && { where }), source, ...(page && { page }) });
  }
}

/** Adds what the rows say and the catalog does not have yet; returns what could not be read and what waits for links. */
export function addRows(catalog: Catalog, rows: readonly Row[], rules: ImportRules) {
  const all = [...catalog.models, ...catalog.datasets];
  const names = new Set([...all, ...catalog.families].flatMap(({ name, also }) => [name, ...also].map(nameKey)));
  const ids = new Set([...all, ...catalog.families].map(({ id }) => id));
  const unknown = new Set<string>();
  const before = all.length;
  const links = rows.map((row): PendingLinks => {
    const known = entryOf(catalog[row.kind], row, rules);
    const entry = known ?? newEntry(row, names, ids, rules);
    if (!known) catalog[row.kind].push(entry);
    if (row.maker !== undefined) entry.maker ??= row.maker;
    if (row.hub !== undefined && !entry.hub.some((one) => sameHub(one, row.hub ?? ''))) entry.hub.push(row.hub);
    entry.from = [...new Set([...entry.from, ...row.from])];
    addFacts(entry, row, rules, unknown);
    return { entry, row };
  });
  return { unknown: [...unknown], links, added: catalog.models.length + catalog.datasets.length - before };
}
