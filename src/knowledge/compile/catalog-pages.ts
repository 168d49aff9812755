import type { CatalogMark } from '../catalog-names.ts';
import type { CatalogPage, CitedSource, Kin, StatedLicense } from '../catalog-pages.ts';
import type { CatalogEntry, LicenseFact } from '../schema/catalog.ts';
import type { RiskNote } from '../schema/risk-notes.ts';
import { endsOf, kin, type Ends } from './catalog-ends.ts';
import { baseDiffers, marksOf } from './catalog-marks.ts';
import { licensesOf, whereOf, type LicenseWorld } from './catalog-standing.ts';
import { isAbout } from './dataset-risks.ts';
import type { Catalog } from './load-catalog.ts';

type Kind = CatalogPage['kind'];

const stated = (fact: LicenseFact, world: LicenseWorld): StatedLicense => ({
  is: fact.is,
  stated: fact.stated,
  source: fact.source,
  where: whereOf(fact, world),
  ...(fact.page !== undefined && { page: fact.page }),
});

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
