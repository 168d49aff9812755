import { createFileRoute } from '@tanstack/react-router';
import { useMemo } from 'react';
import { CheckPage, loadCheck, pickCheckSearch, strayParameters } from '../../features/check/index.ts';
import { m } from '../../i18n/index.ts';
import { pageHead } from '../page-head.ts';

export const Route = createFileRoute('/check')({
  validateSearch: pickCheckSearch,
  loaderDeps: ({ search }) => {
    const { license, q } = pickCheckSearch({ ...search });
    return { license, q };
  },
  loader: ({ deps }) => loadCheck(deps),
  staleTime: Infinity,
  head: () => pageHead({ title: m.check_heading(), description: m.check_description(), path: '/check/' }),
  component: CheckRoute,
});

/** The router leaves in place what `validateSearch` does not know, so the address is picked over once more. */
function CheckRoute() {
  const raw = Route.useSearch();
  const search = useMemo(() => pickCheckSearch({ ...raw }), [raw]);
  const stray = useMemo(() => strayParameters({ ...raw }), [raw]);
  return <CheckPage search={search} stray={stray} loaded={Route.useLoaderData()} />;
}
