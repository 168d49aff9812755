import { createFileRoute } from '@tanstack/react-router';
import { askedIn, ComparePage, loadComparison, pickCompareSearch } from '../../features/compare/index.ts';
import { m } from '../../i18n/index.ts';
import { pageHead } from '../page-head.ts';

export const Route = createFileRoute('/compare')({
  validateSearch: pickCompareSearch,
  loaderDeps: ({ search }) => askedIn(pickCompareSearch({ ...search })), // the router adds what was left out to the search again
  loader: ({ deps }) => loadComparison(deps),
  staleTime: Infinity,
  head: ({ loaderData }) =>
    pageHead({
      title: loaderData?.names === undefined ? m.compare_heading() : m.compare_title({ names: loaderData.names }),
      description: m.compare_description(),
      path: '/compare/',
    }),
  component: function CompareRoute() {
    return <ComparePage search={Route.useSearch()} loaded={Route.useLoaderData()} />;
  },
});
