import { slug } from '../../src/knowledge/catalog-names.ts';
import type { Catalog } from '../../src/knowledge/compile/load-catalog.ts';
import { nameKey } from '../../src/knowledge/name-key.ts';
import type { CatalogEntry } from '../../src/knowledge/schema/catalog.ts';
import { repositoryOf, withMaker, type Row } from './row.ts';
import type { ImportRules } from './rules.ts';

/** Names and ids that are given already. */
export interface Taken {
  names: Set<string>;
  ids: Set<string>;
}

/** All names and ids of a catalog, those of its families too. */
export function takenIn({ models, datasets, families }: Catalog): Taken {
  const all = [...models, ...datasets, ...families];
  return {
    names: new Set(all.flatMap(({ name, also }) => [name, ...also].map(nameKey))),
    ids: new Set(all.map(({ id }) => id)),
  };
}

/** A name without a figure says less than the repository's, when that has one: "Yi" for "Yi-34B". */
const isBroad = (name: string, repository: string): boolean => !/\d/.test(name) && /\d/.test(repository);

/** A name nobody else has: the row's own where it is exact, else that of its repository, else its whole address. */
function freeName(row: Row, taken: ReadonlySet<string>): string {
  const repository = row.hub === undefined ? row.name : repositoryOf(row.hub);
  const own = isBroad(row.name, repository) ? [repository, row.name] : [row.name, repository];
  return [...own, row.hub ?? row.name].find((name) => !taken.has(nameKey(name))) ?? withMaker(row);
}

function freeId(row: Row, name: string, taken: ReadonlySet<string>): string {
  const short = slug(row.hub === undefined ? name : repositoryOf(row.hub));
  return [short, slug(row.hub ?? name), slug(`${name}-${row.kind}`)].find((one) => !taken.has(one)) ?? short;
}

/** The family whose members' ids begin like this one; the longest beginning decides. */
function familyOf(id: string, { families }: ImportRules): string | undefined {
  const starts = Object.entries(families).flatMap(([family, all]) => all.map((start) => ({ family, start })));
  return starts.filter(({ start }) => id.startsWith(start)).sort((a, b) => b.start.length - a.start.length)[0]?.family;
}

/** An entry for a row the catalog has none for, without its statements; its name and id are taken from now on. */
export function newEntry(row: Row, taken: Taken, rules: ImportRules): CatalogEntry {
  const name = freeName(row, taken.names);
  const id = freeId(row, name, taken.ids);
  taken.names.add(nameKey(name));
  taken.ids.add(id);
  const hub = row.hub === undefined ? [] : [row.hub];
  const family = row.from.includes('hub-docs') || row.kind === 'datasets' ? undefined : familyOf(id, rules);
  const empty = { licenses: [], basedOn: [], trainedOn: [], from: [] };
  return { id, name, also: [], hub, ...(family !== undefined && { family }), ...empty };
}
