import { createFileRoute } from '@tanstack/react-router';
import { RailPage } from '../../features/surveys/index.ts';
import { m } from '../../i18n/index.ts';
import { loadRail } from '../../state/index.ts';
import { pageHead } from '../page-head.ts';

export const Route = createFileRoute('/rail')({
  loader: loadRail,
  head: () => pageHead({ title: m.rail_heading(), description: m.rail_description(), path: '/rail/' }),
  component: function RailPageRoute() {
    return <RailPage family={Route.useLoaderData()} />;
  },
});
