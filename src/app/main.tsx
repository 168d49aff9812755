import { createBrowserHistory, createHashHistory, RouterProvider } from '@tanstack/react-router';
import { startTransition, useEffect, type ReactNode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { applyHead } from './apply-head.ts';
import { loadFonts } from './fonts.ts';
import { headTags } from './head-tags.ts';
import { startOffline } from './offline.ts';
import { createAppRouter } from './router.tsx';
import './app.css';

const isSingleFile = import.meta.env.MODE === 'single';
const router = createAppRouter(isSingleFile ? createHashHistory() : createBrowserHistory());

/** A prerendered page says in `data-path` which address it shows; it is hydrated there and replaced at any other. Where a part of it does not arrive, it stays as it is: it can be read. */
async function start(root: HTMLElement): Promise<void> {
  const { pathname, searchStr } = router.latestLocation;
  const isPrerendered = root.dataset.path === pathname && searchStr === '';
  if (isPrerendered) await firstPaint();
  putInWholeStyle();
  if (isPrerendered) router.ssr = { manifest: undefined };
  await router.load();
  if (isPrerendered && router.state.matches.some(({ status }) => status === 'error')) return;
  const app = (
    <Live>
      <RouterProvider router={router} />
    </Live>
  );
  // as a transition, React wakes the page in short slices: a tap never waits for the whole of it
  if (isPrerendered) startTransition(() => void hydrateRoot(root, app));
  else createRoot(root).render(app);
  if (!isPrerendered) showHead();
  router.subscribe('onResolved', showHead);
}

/** Says on the root element that the page answers to clicks and keys. */
function Live({ children }: { children: ReactNode }): ReactNode {
  useEffect(() => document.getElementById('root')?.setAttribute('data-live', ''), []);
  return children;
}

/** A prerendered page arrives with the styles it shows; what the script can show besides waits in a template. */
function putInWholeStyle(): void {
  const whole = document.querySelector<HTMLTemplateElement>('#whole-style');
  if (whole) document.getElementById('first-style')?.replaceWith(whole.content);
}

const firstPaint = (): Promise<void> => new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));

const showHead = (): void => applyHead(headTags(router.state.matches));

const root = document.getElementById('root');
if (root) void start(root);
loadFonts((moved) =>
  router.subscribe('onResolved', ({ fromLocation, pathChanged }) => fromLocation && pathChanged && moved()),
);
if (import.meta.env.PROD && !isSingleFile) startOffline();
