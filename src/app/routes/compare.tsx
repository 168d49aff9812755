import { createFileRoute } from '@tanstack/react-router';
import { ComparePage, loadComparison, namesOf, pickCompareSearch } from '../../features/compare/index.ts';
import { m } from '../../i18n/index.ts';
import { pageHead } from '../page-head.ts';

export const Route = createFileRoute('/compare')({
  validateSearch: pickCompareSearch,
  loaderDeps: ({ search }) => ({ ids: pickCompareSearch({ ...search }).ids }), // the router adds what was left out to the search again
  loader: ({ deps }) => loadComparison(deps.ids),
  staleTime: Infinity,
  head: ({ loaderData }) =>
    pageHead({
      title:
        loaderData && loaderData.pages.length > 1
          ? m.compare_title({ names: namesOf(loaderData.pages) })
          : m.compare_heading(),
      description: m.compare_description(),
      path: '/compare/',
    }),
  component: function CompareRoute() {
    return <ComparePage search={Route.useSearch()} loaded={Route.useLoaderData()} />;
  },
});
