import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import { build, type InlineConfig } from 'vite';
import type { BuildOptions } from './build-site.ts';
import { m } from '../src/i18n/index.ts';
import { readKnowledgeIndex } from './knowledge-index.ts';
import { closedPolicy } from './security-policy.ts';

type Render = (id: string) => Promise<{ html: string; title: string }>;

const cache = '.cache/embed';

/** Builds embed.js, which host pages load, and one page per license that it shows in a sandboxed frame. */
export async function buildEmbed({ mode, out }: BuildOptions): Promise<void> {
  await bundleScript('loader', out, 'embed.js');
  await bundleScript('frame', cache, 'frame.js');
  await build({
    ...plain,
    plugins: [tailwindcss()],
    build: { outDir: `${cache}/page`, rolldownOptions: { input: 'embed.html' } },
  });
  await build({ mode, logLevel: 'warn', build: { outDir: `${cache}/renderer`, ssr: 'src/embed/render-embed.tsx' } });
  const { licenses } = await readKnowledgeIndex();
  await writePages(
    out,
    licenses.map(({ id }) => id),
  );
}

const plain: InlineConfig = { configFile: false, publicDir: false, logLevel: 'warn' };

const bundleScript = (entry: string, outDir: string, file: string) =>
  build({
    ...plain,
    define: { EMBED_TITLE: JSON.stringify(m.embed_title({ id: '{id}' })) },
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2020',
      lib: { entry: `src/embed/${entry}.ts`, formats: ['iife'], name: 'lichen', fileName: () => file },
    },
  });

async function writePages(out: string, ids: string[]): Promise<void> {
  const { renderEmbed } = (await import(pathToFileURL(resolve(cache, 'renderer/render-embed.js')).href)) as {
    renderEmbed: Render;
  };
  const template = await readTemplate();
  for (const id of ids) {
    const { html, title } = await renderEmbed(id);
    await mkdir(`${out}/embed/license/${id}`, { recursive: true });
    const page = template.replace('<!--head-->', () => `<title>${title}</title>`).replace('<!--app-->', () => html);
    await writeFile(`${out}/embed/license/${id}/index.html`, page);
  }
}

/** Style and script stand in the page: a frame with an opaque origin may not load them from hosts without CORS headers. */
async function readTemplate(): Promise<string> {
  const html = await readFile(`${cache}/page/embed.html`, 'utf8');
  const link = /<link rel="stylesheet"[^>]*href="([^"]*)"[^>]*>/;
  const style = (await readFile(`${cache}/page/${link.exec(html)?.[1] ?? ''}`, 'utf8')).trim();
  const script = (await readFile(`${cache}/frame.js`, 'utf8')).trim();
  return html
    .replace(link, () => `<style>${style}</style>`)
    .replace('<!--policy-->', () => closedPolicy({ style, scripts: [script] }))
    .replace('<!--frame-->', () => `<script>${script}</script>`);
}
