import { createFileRoute, useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { CheckPage, loadCheck, pickCheckSearch, strayParameters } from '../../features/check/index.ts';
import { m } from '../../i18n/index.ts';
import { pageHead } from '../page-head.ts';

export const Route = createFileRoute('/check')({
  validateSearch: pickCheckSearch,
  loaderDeps: ({ search: { license, q } }) => ({ license, q }),
  loader: ({ context, deps }) => loadCheck(context.queryClient, deps),
  staleTime: Infinity,
  head: () => pageHead({ title: m.check_heading(), description: m.check_description(), path: '/check/' }),
  component: CheckRoute,
});

/** What the address held that Check does not know, as long as it is the address one came with. */
function useStray(search: object): readonly string[] {
  const router = useRouter();
  const [first] = useState(() => ({ search, stray: strayParameters({ ...router.latestLocation.search }) }));
  return first.search === search ? first.stray : [];
}

function CheckRoute() {
  const search = Route.useSearch();
  return <CheckPage search={search} loaded={Route.useLoaderData()} stray={useStray(search)} />;
}
