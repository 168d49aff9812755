import { readFile, rm, writeFile } from 'node:fs/promises';
import { build } from 'vite';
import { closedPolicy, inlineScripts } from './security-policy.ts';
import { notePageStyles } from './vite-plugins/page-styles.ts';

const out = 'dist-single';

/** Builds dist-single/lichen.html: the whole site in one file that opens without a server. */
export async function buildSingle(): Promise<void> {
  const { plugin, texts } = notePageStyles();
  await build({ mode: 'single', logLevel: 'warn', plugins: [plugin], build: { outDir: out, emptyOutDir: true } });
  const html = await readFile(`${out}/index.html`, 'utf8');
  await writeFile(`${out}/lichen.html`, closed(html, texts));
  await rm(`${out}/index.html`);
}

/** Adds a policy under which the file can reach nothing outside itself. */
function closed(html: string, pageStyles: Iterable<string>): string {
  const style = /<style[^>]*>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
  return html
    .replace('<!--policy-->', () => closedPolicy({ styles: [style, ...pageStyles], scripts: inlineScripts(html) }))
    .replace('<!--head-->', '');
}
