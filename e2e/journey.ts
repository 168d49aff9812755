import { readFileSync } from 'node:fs';
import { test as base, expect } from '@playwright/test';

/** What the test runner itself says where it keeps service workers away. */
const blocked = /^Service Worker registration blocked/;

interface Addresses {
  site: string;
  subPath: string;
  host: string;
  pseudo: string;
  pseudoRtl: string;
}

/** Playwright's test with the addresses of the servers; `page.goto('licenses/')` goes to the built site. */
export const test = base.extend<Addresses & { problems: string[] }>({
  baseURL: async ({ site }, use) => use(site),
  site: async ({}, use) => use(address('LICHEN_SITE')),
  subPath: async ({}, use) => use(address('LICHEN_SUB_PATH')),
  host: async ({}, use) => use(address('LICHEN_HOST')),
  pseudo: async ({}, use) => use(address('LICHEN_PSEUDO')),
  pseudoRtl: async ({}, use) => use(address('LICHEN_PSEUDO_RTL')),
  /** What the console complained about: errors, hydration repairs, refused policies. */
  problems: async ({ page }, use) => {
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type()) && !blocked.test(message.text())) problems.push(message.text());
    });
    await use(problems);
  },
});

export { expect };

const address = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is set by e2e/servers.ts`);
  return value;
};

/** The paths of all pages the build wrote, from its sitemap. */
const allPaths: string[] = [
  ...readFileSync('dist/sitemap.xml', 'utf8').matchAll(/<loc>(?:https?:\/\/[^/]+)?([^<]*)<\/loc>/g),
].map(([, path = '/']) => path);

/** All paths by their first part: `license`, `which`, and so on. */
export const pathsByKind = new Map<string, string[]>();
for (const path of allPaths) {
  const kind = path.split('/')[1] ?? '';
  pathsByKind.set(kind, [...(pathsByKind.get(kind) ?? []), path]);
}

/** One page of each kind: the first license and the first ambiguous name stand for the others. */
export const onePathOfEachKind: string[] = [...pathsByKind.values()].flatMap(([first]) => first ?? []);

/** Up to twelve paths of each kind, spread over all of them. */
export const somePathsOfEachKind: string[] = [...pathsByKind.values()].flatMap((paths) =>
  paths.filter((_, at) => at % Math.ceil(paths.length / 12) === 0),
);
