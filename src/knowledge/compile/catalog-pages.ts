import { ofSeveral, type CatalogMark } from '../catalog-names.ts';
import type { CatalogPage, CitedSource, DatasetRisk, Kin, StatedLicense } from '../catalog-pages.ts';
import { nameKey } from '../name-key.ts';
import type { CatalogEntry, LicenseFact, LineageLink, RiskNote } from '../schema/catalog.ts';
import { baseDiffers, licensesOf, marksOf, whereOf, type LicenseWorld } from './catalog-standing.ts';
import type { Catalog } from './load-catalog.ts';

/** What lineage points to: an entry, or a family with the licenses of its members. */
interface End {
  id: string;
  name: string;
  licenses: string[];
}

type Ends = ReadonlyMap<string, End>;
type Kind = CatalogPage['kind'];

/** All ends lineage may point to. */
function endsOf({ models, datasets, families }: Catalog, world: LicenseWorld): Ends {
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

const kin = (link: LineageLink, ends: Ends): Kin => {
  const end = link.entry === undefined ? undefined : ends.get(link.entry);
  return {
    ...(end && { id: end.id }),
    name: end?.name ?? link.outside ?? link.entry ?? '',
    ...(link.by && { by: link.by }),
    licenses: end?.licenses ?? [],
    source: link.source,
  };
};

const stated = (fact: LicenseFact, world: LicenseWorld): StatedLicense => ({
  is: fact.is,
  stated: fact.stated,
  source: fact.source,
  where: whereOf(fact, world),
  ...(fact.page !== undefined && { page: fact.page }),
});

const keysOf = ({ id, name, also, hub }: Pick<CatalogEntry, 'id' | 'name' | 'also' | 'hub'>): string[] =>
  [id, name, ...also, ...hub].map(nameKey);

/** Tells whether a risk note is about a dataset: by id, by address, or by name. */
export const isAbout = (note: RiskNote, entry: CatalogEntry): boolean => {
  const keys = new Set(keysOf(entry));
  return [note.dataset, ...note.hub].some((name) => keys.has(nameKey(name)));
};

function sourcesOf(entry: CatalogEntry, { sources }: LicenseWorld): CitedSource[] {
  const used = [
    ...entry.from,
    ...[...entry.licenses, ...entry.basedOn, ...entry.trainedOn].map(({ source }) => source),
  ];
  return sources
    .filter(({ key }) => used.includes(key))
    .map(({ key, title, url, date, tells }) => ({ key, title, url, date, tells }));
}

function marks(
  entry: CatalogEntry,
  basedOn: readonly Kin[],
  risks: readonly RiskNote[],
  world: LicenseWorld,
): CatalogMark[] {
  const own = licensesOf(entry, world);
  return [
    ...marksOf(entry, world),
    ...(basedOn.some(({ licenses }) => baseDiffers(own, licenses, world)) ? (['base-differs'] as const) : []),
    ...(risks.length > 0 ? (['risk-note'] as const) : []),
  ];
}

function pageOf(entry: CatalogEntry, kind: Kind, { riskNotes }: Catalog, ends: Ends, world: LicenseWorld): CatalogPage {
  const basedOn = entry.basedOn.map((link) => kin(link, ends));
  const risks = kind === 'dataset' ? riskNotes.filter((note) => isAbout(note, entry)) : [];
  const { id, name, also, hub, maker, released, family } = entry;
  return {
    id,
    kind,
    name,
    also,
    hub,
    ...(maker !== undefined && { maker }),
    ...(released !== undefined && { released }),
    ...(family !== undefined && { family }),
    licenses: licensesOf(entry, world),
    marks: marks(entry, basedOn, risks, world),
    stated: entry.licenses.map((fact) => stated(fact, world)),
    basedOn,
    trainedOn: entry.trainedOn.map((link) => kin(link, ends)),
    madeInto: [],
    risks,
    sources: sourcesOf(entry, world),
  };
}

/** Every entry with all that follows from the others: bases, what was made from it, risks, marks. */
export function catalogPages(catalog: Catalog, world: LicenseWorld): CatalogPage[] {
  const ends = endsOf(catalog, world);
  const of = (entries: readonly CatalogEntry[], kind: Kind) =>
    entries.map((entry) => pageOf(entry, kind, catalog, ends, world));
  const pages = [...of(catalog.models, 'model'), ...of(catalog.datasets, 'dataset')];
  const byId = new Map(pages.map((page) => [page.id, page]));
  for (const { id, name, licenses, basedOn } of pages)
    for (const base of basedOn) byId.get(base.id ?? '')?.madeInto.push({ id, name, licenses });
  return pages;
}

/** All risk notes, each with the entry it is about. */
export const datasetRisks = ({ riskNotes, datasets }: Catalog): DatasetRisk[] =>
  riskNotes.map((note) => {
    const entry = datasets.find((one) => isAbout(note, one))?.id;
    return { ...note, ...(entry !== undefined && { entry }) };
  });
