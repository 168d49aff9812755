import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import { build, type InlineConfig } from 'vite';
import type { BuildOptions } from './build-site.ts';
import { m } from '../src/i18n/index.ts';
import { readKnowledgeIndex } from './knowledge-index.ts';
import { closedPolicy } from './security-policy.ts';

type Render = (id: string) => Promise<{ html: string; head: string }>;

/** Builds embed.js, which host pages load, and one page per license that it shows in a sandboxed frame. */
export async function buildEmbed({ mode, out }: BuildOptions): Promise<void> {
  const cache = `.cache/embed-${out}`;
  const ids = (await readKnowledgeIndex()).licenses.map(({ id }) => id);
  await bundleScript('loader', out, { file: 'embed.js', define: loaderWords(ids) });
  await bundleScript('frame', cache, { file: 'frame.js' });
  await build({
    ...plain,
    plugins: [tailwindcss()],
    build: { outDir: `${cache}/page`, rolldownOptions: { input: 'embed.html' } },
  });
  await build({ mode, logLevel: 'warn', build: { outDir: `${cache}/renderer`, ssr: 'src/embed/render-embed.tsx' } });
  await writePages({ cache, out, ids });
}

const plain: InlineConfig = { configFile: false, publicDir: false, logLevel: 'warn' };

/** What the loader says, and which licenses it knows. */
function loaderWords(ids: string[]): Record<string, string> {
  const words = { title: m.embed_title({ id: '{id}' }), unknown: m.embed_unknown({ id: '{id}' }), all: m.embed_all() };
  return { EMBED_WORDS: JSON.stringify(words), EMBED_LICENSES: JSON.stringify(ids) };
}

interface ScriptOutput {
  file: string;
  define?: Record<string, string>;
}

const bundleScript = (entry: string, outDir: string, { file, define = {} }: ScriptOutput) =>
  build({
    ...plain,
    define,
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2020',
      lib: { entry: `src/embed/${entry}.ts`, formats: ['iife'], name: 'lichen', fileName: () => file },
    },
  });

async function writePages({ cache, out, ids }: { cache: string; out: string; ids: string[] }): Promise<void> {
  const { renderEmbed } = (await import(pathToFileURL(resolve(cache, 'renderer/render-embed.js')).href)) as {
    renderEmbed: Render;
  };
  const template = await readTemplate(cache);
  for (const id of ids) {
    const { html, head } = await renderEmbed(id);
    await mkdir(`${out}/embed/license/${id}`, { recursive: true });
    const page = template.replace('<!--head-->', () => head).replace('<!--app-->', () => html);
    await writeFile(`${out}/embed/license/${id}/index.html`, page);
  }
}

/** Style and script stand in the page: a frame with an opaque origin may not load them from hosts without CORS headers. */
async function readTemplate(cache: string): Promise<string> {
  const html = await readFile(`${cache}/page/embed.html`, 'utf8');
  const link = /<link rel="stylesheet"[^>]*href="([^"]*)"[^>]*>/;
  const style = (await readFile(`${cache}/page/${link.exec(html)?.[1] ?? ''}`, 'utf8')).trim();
  const script = (await readFile(`${cache}/frame.js`, 'utf8')).trim();
  return html
    .replace(link, () => `<style>${style}</style>`)
    .replace('<!--policy-->', () => closedPolicy({ styles: [style], scripts: [script] }))
    .replace('<!--frame-->', () => `<script>${script}</script>`);
}
