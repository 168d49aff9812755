import { ofSeveral } from '../catalog-names.ts';
import type { Kin } from '../catalog-pages.ts';
import type { CatalogEntry, LineageLink } from '../schema/catalog.ts';
import { licensesOf, type LicenseWorld } from './catalog-standing.ts';
import type { Catalog } from './load-catalog.ts';

/** What lineage points to: an entry, or a family with the licenses of its members. */
interface End {
  id: string;
  name: string;
  licenses: string[];
}

/** All ends lineage may point to, by id. */
export type Ends = ReadonlyMap<string, End>;

/** Finds all ends lineage may point to: entries, and families with the licenses of their members. */
export function endsOf({ models, datasets, families }: Catalog, world: LicenseWorld): Ends {
  const entries = [...models, ...datasets];
  const ends = new Map<string, End>(
    entries.map((entry) => [entry.id, { id: entry.id, name: entry.name, licenses: licensesOf(entry, world) }]),
  );
  const inside = (id: string): CatalogEntry[] => [
    ...entries.filter(({ family }) => family === id),
    ...families.filter(({ family }) => family === id).flatMap((child) => inside(child.id)),
  ];
  for (const { id, name } of families)
    ends.set(id, {
      id,
      name,
      licenses: ofSeveral(inside(id).map((entry) => ({ licenses: licensesOf(entry, world) }))),
    });
  return ends;
}

/** A link as a page shows it, with the licenses of its other end. */
export const kin = (link: LineageLink, ends: Ends): Kin => {
  const end = link.entry === undefined ? undefined : ends.get(link.entry);
  return {
    ...(end && { id: end.id }),
    name: end?.name ?? link.outside ?? link.entry ?? '',
    ...(link.by && { by: link.by }),
    licenses: end?.licenses ?? [],
    source: link.source,
  };
};
