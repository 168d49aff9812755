import { readFile, rm, writeFile } from 'node:fs/promises';
import { build } from 'vite';
import { closedPolicy, inlineScripts } from './security-policy.ts';

const out = 'dist-single';

/** Builds dist-single/lichen.html: the whole site in one file that opens without a server. */
export async function buildSingle(): Promise<void> {
  await build({ mode: 'single', logLevel: 'warn', build: { outDir: out, emptyOutDir: true } });
  const html = await readFile(`${out}/index.html`, 'utf8');
  await writeFile(`${out}/lichen.html`, closed(html));
  await rm(`${out}/index.html`);
}

/** Adds a policy under which the file can reach nothing outside itself. */
function closed(html: string): string {
  const style = /<style[^>]*>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
  return html
    .replace('<!--policy-->', () => closedPolicy({ style, scripts: inlineScripts(html) }))
    .replace('<!--head-->', '');
}
