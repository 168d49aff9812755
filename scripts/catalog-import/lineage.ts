import type { Catalog } from '../../src/knowledge/compile/load-catalog.ts';
import { nameKey } from '../../src/knowledge/name-key.ts';
import type { CatalogEntry, LineageLink } from '../../src/knowledge/schema/catalog.ts';
import type { CatalogFamily } from '../../src/knowledge/schema/catalog-families.ts';
import type { PendingLinks } from './add-rows.ts';
import type { Row } from './row.ts';
import type { ImportRules } from './rules.ts';

type Named = Pick<CatalogEntry, 'id' | 'name' | 'also'> & { hub?: string[] };
type Directory = ReadonlyMap<string, string>;

const directory = (named: readonly Named[]): Directory =>
  new Map(
    named
      .toReversed()
      .flatMap(({ id, name, also, hub = [] }) => [id, name, ...also, ...hub].map((one) => [nameKey(one), id] as const)),
  );

/** A row that does not say how something was made from a base adds nothing to a link that does. */
const known = (links: readonly LineageLink[], link: LineageLink): boolean =>
  links.some(
    ({ entry, outside, by }) =>
      entry === link.entry && outside === link.outside && (link.by === undefined || by === link.by),
  );

function add(links: LineageLink[], link: LineageLink, self: string): void {
  if (link.entry !== self && !known(links, link)) links.push(link);
}

/** Tells whether one entry was made, in some steps, from another. */
function comesFrom(catalog: Catalog, from: string, to: string, seen = new Set<string>()): boolean {
  if (from === to) return true;
  if (seen.has(from)) return false;
  seen.add(from);
  const entry = [...catalog.models, ...catalog.datasets].find(({ id }) => id === from);
  return [...(entry?.basedOn ?? []), ...(entry?.trainedOn ?? [])].some(
    (link) => link.entry !== undefined && comesFrom(catalog, link.entry, to, seen),
  );
}

function linkTo(
  name: string,
  ids: Directory,
  source: string,
  { same }: ImportRules,
  by?: LineageLink['by'],
): LineageLink {
  const entry = ids.get(nameKey(same[name] ?? name));
  return { ...(entry === undefined ? { outside: name.slice(0, 120) } : { entry }), ...(by && { by }), source };
}

/** Tells whether a row calls data what it names as its base: a dataset of the catalog, else by its name or its own kind. */
function isData(name: string, { kind }: Row, models: Directory, datasets: Directory): boolean {
  if (kind === 'datasets' || datasets.has(nameKey(name))) return true;
  return !models.has(nameKey(name)) && /data|corpus$/i.test(name);
}

/** Links what the rows name as base or data to entries; what the catalog does not have stays as a name. */
export function linkLineage(catalog: Catalog, pending: readonly PendingLinks[], rules: ImportRules): void {
  const families: CatalogFamily[] = catalog.families;
  const models = directory([...families, ...catalog.models]);
  const datasets = directory(catalog.datasets);
  const isFree = (entry: CatalogEntry, link: LineageLink): boolean =>
    link.entry === undefined || !comesFrom(catalog, link.entry, entry.id);
  for (const { entry, row } of pending) {
    const source = row.from[0] ?? '';
    for (const name of row.bases.filter((one) => one !== '' && !rules.noBase.includes(one))) {
      const data = isData(rules.same[name] ?? name, row, models, datasets);
      const link = linkTo(name, data ? datasets : models, source, rules);
      if (isFree(entry, link)) add(data ? entry.trainedOn : entry.basedOn, link, entry.id);
    }
    for (const name of row.data) {
      const link = linkTo(name, datasets, source, rules);
      if (isFree(entry, link)) add(entry.trainedOn, link, entry.id);
    }
    for (const name of row.generators.filter((one) => one !== 'Other'))
      add(entry.basedOn, linkTo(name, models, source, rules, 'generate-dataset'), entry.id);
  }
}
