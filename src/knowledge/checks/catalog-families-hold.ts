import { ofSeveral } from '../catalog-names.ts';
import type { Catalog } from '../compile/load-catalog.ts';
import { licensesOf, type LicenseWorld } from '../compile/catalog-standing.ts';
import type { CatalogEntry } from '../schema/catalog.ts';
import type { CatalogFamily } from '../schema/catalog-families.ts';
import type { CatalogCheck, CatalogProblem, KnownLicenses } from './catalog-check.ts';

const problem = (entry: string, path: string, found: string, expected: string, tip: string): CatalogProblem => ({
  entry,
  path,
  found,
  expected,
  tip,
});

function membersOf({ id }: CatalogFamily, catalog: Catalog): CatalogEntry[] {
  const own = [...catalog.models, ...catalog.datasets].filter(({ family }) => family === id);
  return [...own, ...catalog.families.filter(({ family }) => family === id).flatMap((one) => membersOf(one, catalog))];
}

function familyProblems(
  family: CatalogFamily,
  catalog: Catalog,
  { families, withPolicy }: KnownLicenses,
): CatalogProblem[] {
  const world: LicenseWorld = { categories: new Map(), families, withPolicy, sources: catalog.sources };
  const members = membersOf(family, catalog);
  const licenses = ofSeveral(members.map((entry) => ({ licenses: licensesOf(entry, world) })));
  if (members.length === 0)
    return [problem(family.id, 'id', 'no member', 'at least one', 'Let entries join it, or take it out.')];
  return licenses.length > 1 && members.length > 1 && (family.says === undefined || family.differsBy.length === 0)
    ? [problem(family.id, 'says', licenses.join(', '), 'what decides which applies', 'Fill in differsBy and says.')]
    : [];
}

/** A family has members; where they differ it says by what; what names a family names one that is there. */
export const catalogFamiliesHold: CatalogCheck = {
  name: 'catalog-families-hold',
  description: 'Families exist, have members, and say what decides where their members carry different licenses.',
  check: (catalog, known) => {
    const ids = new Set(catalog.families.map(({ id }) => id));
    const lost = [...catalog.models, ...catalog.datasets, ...catalog.families].filter(
      ({ family }) => family !== undefined && !ids.has(family),
    );
    return [
      ...lost.map(({ id, family }) =>
        problem(id, 'family', `"${family}"`, 'an id of families.yaml', 'Add the family or correct the id.'),
      ),
      ...catalog.families.flatMap((family) => familyProblems(family, catalog, known)),
    ];
  },
};
