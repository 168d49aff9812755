import type { CatalogCheck } from './catalog-check.ts';

/** Every license named is a record, a family tag, "custom" or "not-stated". */
export const catalogLicensesResolve: CatalogCheck = {
  name: 'catalog-licenses-resolve',
  description: 'Every license of an entry is a record, a family tag, "custom" or "not-stated".',
  check: ({ models, datasets }, { ids }) =>
    [...models, ...datasets].flatMap(({ id, licenses }) =>
      licenses
        .filter(({ is }) => !ids.has(is) && is !== 'custom' && is !== 'not-stated')
        .map(({ is }, at) => ({
          entry: id,
          path: `licenses.${at}.is`,
          found: `"${is}"`,
          expected: 'the id of a record or family tag',
          tip: 'Write "custom" for terms Lichen has no record of, "not-stated" where none are named.',
        })),
    ),
};
