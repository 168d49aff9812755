import type { Catalog } from '../compile/load-catalog.ts';
import { groupBy } from '../compile/group-by.ts';
import { nameKey } from '../name-key.ts';
import type { CatalogCheck, CatalogProblem } from './catalog-check.ts';

interface Owner {
  id: string;
  name: string;
}

function owners({ models, datasets, families }: Catalog): Owner[] {
  const named = [
    ...[...models, ...datasets].map((one) => ({ ...one })),
    ...families.map((one) => ({ ...one, hub: [] })),
  ];
  return named.flatMap(({ id, name, also, hub }) =>
    [...new Set([id, name, ...also, ...hub])].map((one) => ({ id, name: one })),
  );
}

/** Tells whether one belongs, in some steps, to the other, a family. */
function belongs(id: string, family: string, wider: ReadonlyMap<string, string | undefined>): boolean {
  const next = wider.get(id);
  return next !== undefined && (next === family || belongs(next, family, wider));
}

const problem = (entry: string, found: string, expected: string, tip: string): CatalogProblem => ({
  entry,
  path: 'name',
  found,
  expected,
  tip,
});

function sharedNames(catalog: Catalog): CatalogProblem[] {
  const all = [...catalog.models, ...catalog.datasets, ...catalog.families];
  const wider = new Map(all.map(({ id, family }) => [id, family]));
  const groups = [...groupBy(owners(catalog), ({ name }) => nameKey(name)).values()];
  return groups.flatMap((group) => {
    const ids = [...new Set(group.map(({ id }) => id))];
    const family = ids.find((one) => ids.every((id) => id === one || belongs(id, one, wider)));
    const [first] = group;
    return ids.length > 1 && family === undefined && first
      ? [
          problem(
            first.id,
            `"${first.name}", which also leads to ${ids.slice(1).join(', ')}`,
            'a name of its own',
            'Rename one, or make a family of that name and let both join it.',
          ),
        ]
      : [];
  });
}

function repeatedIds({ models, datasets, families }: Catalog): CatalogProblem[] {
  const ids = [...models, ...datasets, ...families].map(({ id }) => id);
  return [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))].map((id) =>
    problem(id, 'two entries with this id', 'an id of its own', 'Change one of the ids and what points to it.'),
  );
}

/** A name leads to one entry, or to a family that its bearers belong to. */
export const catalogNamesAreClear: CatalogCheck = {
  name: 'catalog-names-are-clear',
  description: 'No id is given twice, and a name leads to one entry or to a family of those that bear it.',
  check: (catalog) => [...repeatedIds(catalog), ...sharedNames(catalog)],
};
