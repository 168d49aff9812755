import type { CatalogPage, CitedSource, LicenseUser, LicenseUses, UserList } from '../catalog-pages.ts';

const shown = 12;

/** Well known comes first: part of a family people name, then named by many sources, then a short name. */
const byFame = (a: CatalogPage, b: CatalogPage): number =>
  Number(b.family !== undefined) - Number(a.family !== undefined) ||
  b.sources.length - a.sources.length ||
  (b.released ?? '').localeCompare(a.released ?? '') ||
  a.name.length - b.name.length ||
  a.id.localeCompare(b.id);

const differing = new Set<string>(['tag-differs', 'sources-differ', 'several', 'base-differs']);

const doubtOf = ({ marks }: CatalogPage): LicenseUser['doubt'] =>
  marks.some((mark) => differing.has(mark)) ? 'differs' : marks.find((mark) => mark === 'not-verified');

function user(page: CatalogPage): LicenseUser {
  const { id, name, maker } = page;
  const doubt = doubtOf(page);
  return { id, name, ...(maker !== undefined && { maker }), ...(doubt && { doubt }) };
}

const listOf = (pages: readonly CatalogPage[]): UserList => ({
  count: pages.length,
  first: pages.toSorted(byFame).slice(0, shown).map(user),
});

/** The licenses of what an entry was made from that its own do not name. */
const bases = ({ marks, basedOn, licenses }: CatalogPage): string[] =>
  marks.includes('base-differs') ? basedOn.flatMap((base) => base.licenses).filter((id) => !licenses.includes(id)) : [];

/** Who says of these entries that they use the license. */
function sourcesOf(uses: readonly CatalogPage[], license: string): CitedSource[] {
  const keys = new Set(
    uses.flatMap(({ stated }) => stated.filter(({ is }) => is === license).map(({ source }) => source)),
  );
  const byKey = new Map(uses.flatMap(({ sources }) => sources.map((source) => [source.key, source] as const)));
  return [...keys].sort().flatMap((key) => byKey.get(key) ?? []);
}

/** Who uses which license: one list per license that anything in the catalog uses or was made from. */
export function licenseUses(pages: readonly CatalogPage[]): LicenseUses[] {
  const ids = new Set(pages.flatMap((page) => [...page.licenses, ...bases(page)]));
  return [...ids].sort().map((license) => {
    const uses = pages.filter(({ licenses }) => licenses.includes(license));
    return {
      license,
      models: listOf(uses.filter(({ kind }) => kind === 'model')),
      datasets: listOf(uses.filter(({ kind }) => kind === 'dataset')),
      madeFrom: listOf(pages.filter((page) => bases(page).includes(license))),
      sources: sourcesOf(uses, license),
    };
  });
}
