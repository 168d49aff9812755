import type { Catalog } from '../compile/load-catalog.ts';
import type { CatalogCheck, CatalogProblem } from './catalog-check.ts';

type Edges = ReadonlyMap<string, readonly string[]>;

function edgesOf({ models, datasets, families }: Catalog): Edges {
  const links = [...models, ...datasets].map(
    ({ id, basedOn, trainedOn }) => [id, [...basedOn, ...trainedOn].flatMap(({ entry }) => entry ?? [])] as const,
  );
  return new Map<string, readonly string[]>([...families.map(({ id }) => [id, []] as const), ...links]);
}

/** The first way from an entry back to itself. */
function circle(edges: Edges, id: string, way: readonly string[] = []): readonly string[] | undefined {
  if (way.includes(id)) return way[0] === id ? [...way, id] : undefined;
  for (const next of edges.get(id) ?? []) {
    const found = circle(edges, next, [...way, id]);
    if (found) return found;
  }
  return undefined;
}

const missing = (edges: Edges): CatalogProblem[] =>
  [...edges].flatMap(([entry, ends]) =>
    ends
      .filter((end) => !edges.has(end))
      .map((end) => ({
        entry,
        path: 'basedOn or trainedOn',
        found: `"${end}"`,
        expected: 'the id of an entry or family',
        tip: 'Write it as outside: with its name when the catalog does not have it.',
      })),
  );

/** What an entry was made from is in the catalog or marked as outside, and nothing was made from itself. */
export const catalogLineageHolds: CatalogCheck = {
  name: 'catalog-lineage-holds',
  description: 'Bases and data exist in the catalog or are marked as outside; lineage has no circle.',
  check: (catalog) => {
    const edges = edgesOf(catalog);
    const circles = [...edges.keys()].flatMap((entry) => {
      const way = circle(edges, entry);
      return way
        ? [
            {
              entry,
              path: 'basedOn',
              found: way.join(' → '),
              expected: 'no circle',
              tip: 'Take out the step that is wrong.',
            },
          ]
        : [];
    });
    return [...missing(edges), ...circles];
  },
};
