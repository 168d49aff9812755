import { createFileRoute } from '@tanstack/react-router';
import { FindPage, loadFound } from '../../features/find/index.ts';
import { content, m } from '../../i18n/index.ts';
import { pageHead } from '../page-head.ts';

export const Route = createFileRoute('/find')({
  validateSearch: (raw: Record<string, unknown>): { name?: unknown } => ({ name: raw.name }),
  loaderDeps: ({ search: { name } }) => ({ name }),
  loader: ({ deps: { name } }) => loadFound(name),
  staleTime: Infinity,
  head: ({ loaderData }) =>
    pageHead({
      title: loaderData?.name === undefined ? m.find_heading() : content(loaderData.name),
      description: m.find_description(),
      path: '/find/',
    }),
  component: function FindRoute() {
    return <FindPage {...Route.useLoaderData()} />;
  },
});
