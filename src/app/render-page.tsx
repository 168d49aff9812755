import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import { renderToString } from 'react-dom/server';
import { headTags, type HeadTag } from './head-tags.ts';
import { createAppRouter } from './router.tsx';

/** A page as the build writes it: the markup of the root element, the head elements, the ids of its routes, and whether it exists. */
export interface RenderedPage {
  html: string;
  head: HeadTag[];
  routeIds: string[];
  exists: boolean;
}

/** Renders the page at a path (without the base) to HTML that the client hydrates. */
export async function renderPage(path: string): Promise<RenderedPage> {
  const base = import.meta.env.BASE_URL;
  const router = createAppRouter(createMemoryHistory({ initialEntries: [base.replace(/\/$/, '') + path] }));
  await router.load();
  const { matches } = router.state;
  return {
    html: renderToString(<RouterProvider router={router} />),
    head: headTags(matches),
    routeIds: matches.map(({ routeId }) => routeId),
    exists: matches.length > 1 && matches.every(({ status }) => status === 'success'),
  };
}
