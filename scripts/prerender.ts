import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RenderedPage } from '../src/app/render-page.tsx';
import { firstStyles } from './first-styles.ts';
import { linksOf } from './page-links.ts';
import { emptyPage, fullPage, readTemplate, type Template } from './page-html.ts';
import { readKnowledgeIndex } from './knowledge-index.ts';
import { readPreloads } from './page-preloads.ts';
import { writeSitemap } from './sitemap.ts';

/** Which folder to fill, who renders, and the styles that pages bring along. */
interface Rendering {
  out: string;
  renderer: string;
  pageStyles: readonly string[];
}

type Render = (path: string) => Promise<RenderedPage>;

const fixedPaths = [
  '/',
  '/licenses/',
  '/not-stated/',
  '/compare/',
  '/check/',
  '/find/',
  '/about/',
  '/rail/',
  '/openrail-names/',
  '/identifiers/',
  '/software-licenses-on-models/',
  '/404/',
];

/** Writes every page of the site as HTML into the built folder and returns how many there are. */
export async function prerender({ out, renderer, pageStyles }: Rendering): Promise<number> {
  const { renderPage } = (await import(pathToFileURL(resolve(renderer, 'render-page.js')).href)) as {
    renderPage: Render;
  };
  const template = await readTemplate(out, pageStyles);
  const pages = await renderAll(renderPage, [...fixedPaths, ...(await knowledgePaths())]);
  const preloads = await readPreloads(out);
  const styles = await stylesByKind(template, pages);
  for (const [path, page] of pages) {
    const firstStyle = styles.get(kindOf(path)) ?? template.style;
    await writePage(out, path, fullPage(template, { path, page, preloads: preloads(path, page), firstStyle }));
  }
  await writeFile(`${out}/shell.html`, emptyPage(template));
  await writeSitemap(
    out,
    [...pages.keys()].filter((path) => path !== '/404/'),
  );
  await removeInlined(out, template);
  return pages.size;
}

async function knowledgePaths(): Promise<string[]> {
  const { licenses, families } = await readKnowledgeIndex();
  return [...licenses.map(({ id }) => `/license/${id}/`), ...families.map(({ id }) => `/which/${id}/`)];
}

/** Renders these pages and all they link to; a link that leads nowhere stops the build. */
async function renderAll(renderPage: Render, paths: string[]): Promise<Map<string, RenderedPage>> {
  const pages = new Map<string, RenderedPage>();
  const waiting = new Map(paths.map((path) => [path, 'the list of pages']));
  for (const [path, from] of waiting) {
    const page = await renderPage(path);
    if (!page.exists) throw new Error(`${from} links to ${path}, which does not exist`);
    pages.set(path, page);
    for (const link of linksOf(page.html)) if (!waiting.has(link)) waiting.set(link, path);
  }
  return pages;
}

const kindOf = (path: string): string => path.split('/')[1] ?? '';

/** The part of the stylesheet that the pages of each kind show as they arrive. */
async function stylesByKind({ html, style }: Template, pages: Map<string, RenderedPage>): Promise<Map<string, string>> {
  const markup = new Map<string, string[]>();
  for (const [path, page] of pages) markup.set(kindOf(path), [...(markup.get(kindOf(path)) ?? [html]), page.html]);
  const styles = [...markup].map(async ([kind, texts]) => [kind, await firstStyles(style, texts)] as const);
  return new Map(await Promise.all(styles));
}

async function writePage(out: string, path: string, html: string): Promise<void> {
  const file = path === '/404/' ? `${out}/404.html` : `${out}${path}index.html`;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, html);
}

async function removeInlined(out: string, template: Template): Promise<void> {
  await rm(`${out}/manifest.json`);
  if (template.inlinedFile) await rm(template.inlinedFile);
}
