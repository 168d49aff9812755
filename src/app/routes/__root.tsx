import { createRootRoute, Outlet } from '@tanstack/react-router';
import { m } from '../../i18n/index.ts';
import { Shell } from '../shell.tsx';

export const Route = createRootRoute({
  /** Pages have their own; this one is left for addresses that lead nowhere. */
  head: () => ({
    meta: [{ title: m.page_title({ title: m.not_found_heading() }) }, { name: 'robots', content: 'noindex' }],
  }),
  component: () => (
    <Shell>
      <Outlet />
    </Shell>
  ),
});
