import type { CatalogPage, LicenseUser, LicenseUses, UserList } from '../catalog-pages.ts';

const shown = 12;

/** Well known comes first: part of a family people name, then named by many sources, then a short name. */
const byFame = (a: CatalogPage, b: CatalogPage): number =>
  Number(b.family !== undefined) - Number(a.family !== undefined) ||
  b.sources.length - a.sources.length ||
  (b.released ?? '').localeCompare(a.released ?? '') ||
  a.name.length - b.name.length ||
  a.id.localeCompare(b.id);

const doubts = new Set<string>(['tag-differs', 'sources-differ', 'several', 'base-differs', 'not-verified']);

const user = ({ id, name, maker, marks }: CatalogPage): LicenseUser => ({
  id,
  name,
  ...(maker !== undefined && { maker }),
  isSure: !marks.some((mark) => doubts.has(mark)),
});

const listOf = (pages: readonly CatalogPage[]): UserList => ({
  count: pages.length,
  first: pages.toSorted(byFame).slice(0, shown).map(user),
});

/** The licenses of what an entry was made from that its own do not name. */
const bases = ({ marks, basedOn, licenses }: CatalogPage): string[] =>
  marks.includes('base-differs') ? basedOn.flatMap((base) => base.licenses).filter((id) => !licenses.includes(id)) : [];

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
    };
  });
}
