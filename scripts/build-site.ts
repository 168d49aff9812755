import { build } from 'vite';
import { chunkCycle } from './chunk-cycles.ts';
import { prerender } from './prerender.ts';
import { writePublishedData } from './published-data.ts';
import { writeServiceWorker } from './service-worker.ts';
import { notePageStyles } from './vite-plugins/page-styles.ts';

/** What a build takes: Vite's mode and the folder to write. */
export interface BuildOptions {
  mode: string;
  out: string;
}

/** Builds the site: client files, every page as HTML, the published data, service worker. */
export async function buildSite({ mode, out }: BuildOptions): Promise<void> {
  const renderer = `.cache/renderer-${out}`;
  const pageStyles = notePageStyles();
  await build({
    mode,
    logLevel: 'warn',
    plugins: [pageStyles.plugin],
    build: { outDir: out, emptyOutDir: true },
  });
  const cycle = chunkCycle(`${out}/assets`);
  if (cycle)
    throw new Error(`Files import each other in a circle: ${cycle.join(' → ')}. Change the groups in vite.config.ts.`);
  await build({
    mode,
    logLevel: 'warn',
    build: { outDir: renderer, emptyOutDir: true, ssr: 'src/app/render-page.tsx' },
  });
  const pages = await prerender({ out, renderer, pageStyles: [...pageStyles.texts] });
  const data = await writePublishedData(out);
  const cached = await writeServiceWorker(out);
  process.stdout.write(`${out}: ${pages} pages, ${data} files of data, ${cached} files kept for offline use\n`);
}
