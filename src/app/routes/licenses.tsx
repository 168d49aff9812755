import { createFileRoute } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { LicensesPage } from '../../features/licenses/index.ts';
import { m } from '../../i18n/index.ts';
import { loadList, pickPlanSearch, readSearchText, useVisitor, type PlanSearch } from '../../state/index.ts';
import { pageHead } from '../page-head.ts';

type LicensesSearch = PlanSearch & { q?: unknown };

export const Route = createFileRoute('/licenses')({
  validateSearch: (raw: Record<string, unknown>): LicensesSearch => ({ ...pickPlanSearch(raw), q: raw.q }),
  loader: loadList,
  head: () => pageHead({ title: m.licenses_heading(), description: m.licenses_description(), path: '/licenses/' }),
  component: LicensesRoute,
});

/** The plan of the address, or else the one this device keeps. */
function usePlans(search: LicensesSearch): readonly PlanSearch[] {
  const kept = useVisitor((visitor) => visitor.plan);
  return useMemo(() => [pickPlanSearch({ ...search }), ...(kept ? [kept] : [])], [search, kept]);
}

function LicensesRoute() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const write = useCallback(
    (q: string) =>
      void navigate({ search: (before) => ({ ...before, q: q || undefined }), replace: true, resetScroll: false }),
    [navigate],
  );
  return (
    <LicensesPage
      list={Route.useLoaderData()}
      search={readSearchText(search.q)}
      onSearch={write}
      plans={usePlans(search)}
    />
  );
}
