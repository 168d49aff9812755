import { readFile } from 'node:fs/promises';
import type { Manifest } from 'vite';
import type { RenderedPage } from '../src/app/render-page.tsx';
import { basePath } from './public-address.ts';

/** Returns a function that gives the modules a page loads after the first script: its route's and its license's, without a request chain. */
export async function readPreloads(out: string): Promise<(path: string, page: RenderedPage) => string[]> {
  const manifest = JSON.parse(await readFile(`${out}/manifest.json`, 'utf8')) as Manifest;
  const initial = new Set(filesOf(manifest, 'index.html'));
  return (path, page) => {
    const files = [...page.routeIds.map(routeModule), ...knowledgeModules(path)].flatMap((start) =>
      filesOf(manifest, keyOf(manifest, start)),
    );
    return [...new Set(files)].filter((file) => !initial.has(file)).map((file) => basePath() + file);
  };
}

const routeModule = (routeId: string): string =>
  `src/app/routes/${routeId === '/' ? 'index' : routeId.slice(1).replaceAll('/', '.')}.tsx?`;

const fileOfPage = {
  licenses: 'list',
  rail: 'surveys/rail',
  'openrail-names': 'surveys/rail',
  identifiers: 'surveys/identifiers',
  'software-licenses-on-models': 'surveys/software',
};

/** What the page's route loads of the knowledge: the deed of a license, a family, a list. */
function knowledgeModules(path: string): string[] {
  const [, kind = '', id = ''] = /^\/([\w-]+)\/(?:([^/]+)\/)?$/.exec(path) ?? [];
  const file = { license: `deeds/${id}`, which: `families/${id}`, ...fileOfPage }[kind];
  return file === undefined ? [] : [`src/knowledge/generated/${file}.json`];
}

const keyOf = (manifest: Manifest, start: string): string | undefined =>
  Object.keys(manifest).find((key) => key.startsWith(start));

/** The file of a chunk and of all it imports; chunks may import each other. */
function filesOf(manifest: Manifest, key: string | undefined, seen = new Set<string>()): string[] {
  const chunk = key === undefined || seen.has(key) ? undefined : manifest[key];
  if (key === undefined || !chunk) return [];
  seen.add(key);
  return [chunk.file, ...(chunk.imports ?? []).flatMap((imported) => filesOf(manifest, imported, seen))];
}
