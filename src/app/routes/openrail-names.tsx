import { createFileRoute } from '@tanstack/react-router';
import { NamesPage } from '../../features/surveys/index.ts';
import { m } from '../../i18n/index.ts';
import { loadRail } from '../../state/index.ts';
import { pageHead } from '../page-head.ts';

export const Route = createFileRoute('/openrail-names')({
  loader: loadRail,
  head: () =>
    pageHead({
      title: m.rail_promise_heading(),
      description: m.rail_promise_description(),
      path: '/openrail-names/',
    }),
  component: function NamesPageRoute() {
    return <NamesPage family={Route.useLoaderData()} />;
  },
});
