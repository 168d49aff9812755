import { createFileRoute } from '@tanstack/react-router';
import { IdentifiersPage } from '../../features/identifiers/index.ts';
import { m } from '../../i18n/index.ts';
import { loadIdentifiers } from '../../state/index.ts';
import { pageHead } from '../page-head.ts';

/** The copy in one file stands alone: no data lies beside it. */
const dataFolder = import.meta.env.MODE === 'single' ? undefined : `${import.meta.env.BASE_URL}data/`;

export const Route = createFileRoute('/identifiers')({
  loader: loadIdentifiers,
  head: () =>
    pageHead({ title: m.identifiers_heading(), description: m.identifiers_description(), path: '/identifiers/' }),
  component: function IdentifiersRoute() {
    return <IdentifiersPage list={Route.useLoaderData()} dataFolder={dataFolder} />;
  },
});
