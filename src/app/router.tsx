import { createRouter, lazyRouteComponent, type RouterHistory } from '@tanstack/react-router';
import { ErrorPage } from './error-page.tsx';
import { parsePlainSearch, writePlainSearch } from './plain-search.ts';
import { routeTree } from './route-tree.gen.ts';

/** Returns the router of the whole site over a browser, hash or memory history. */
export function createAppRouter(history: RouterHistory) {
  return createRouter({
    routeTree,
    history,
    basepath: import.meta.env.BASE_URL.startsWith('/') ? import.meta.env.BASE_URL : '/',
    trailingSlash: 'always',
    parseSearch: parsePlainSearch,
    stringifySearch: writePlainSearch,
    scrollRestoration: typeof document !== 'undefined', // on the server it would add an inline script
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    defaultNotFoundComponent: lazyRouteComponent(() => import('./not-found-page.tsx'), 'NotFoundPage'),
    defaultErrorComponent: ErrorPage,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
