import type { CatalogEntry } from '../schema/catalog.ts';
import type { CatalogSource } from '../schema/catalog-sources.ts';
import type { CatalogCheck, CatalogProblem } from './catalog-check.ts';

interface Fact {
  path: string;
  source: string;
  page?: string | undefined;
}

const factsOf = ({ licenses, basedOn, trainedOn, from }: CatalogEntry): Fact[] => [
  ...licenses.map(({ source, page }, at) => ({ path: `licenses.${at}`, source, page })),
  ...basedOn.map(({ source, page }, at) => ({ path: `basedOn.${at}`, source, page })),
  ...trainedOn.map(({ source, page }, at) => ({ path: `trainedOn.${at}`, source, page })),
  ...from.map((source, at) => ({ path: `from.${at}`, source, page: 'none needed' })),
];

function problemOf(entry: string, { path, source, page }: Fact, sources: readonly CatalogSource[]): CatalogProblem[] {
  const known = sources.find(({ key }) => key === source);
  if (!known)
    return [
      {
        entry,
        path,
        found: `the source "${source}"`,
        expected: 'a key of sources.yaml',
        tip: 'Add the source with its date.',
      },
    ];
  return known.pages === 'many' && page === undefined
    ? [
        {
          entry,
          path,
          found: 'no page',
          expected: `the page of "${known.title}" that says it`,
          tip: 'Add page: with its address.',
        },
      ]
    : [];
}

/** Every fact names a source of sources.yaml, which has a date; sources of many pages name the page. */
export const catalogFactsAreSourced: CatalogCheck = {
  name: 'catalog-facts-are-sourced',
  description: 'Every fact names a dated source, and the page where the source has many.',
  check: ({ models, datasets, sources }) =>
    [...models, ...datasets].flatMap((entry) => factsOf(entry).flatMap((fact) => problemOf(entry.id, fact, sources))),
};
