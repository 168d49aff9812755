import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { isMain } from './is-main.ts';

/** What a page makes a visitor load at first, in KiB with brotli: its HTML with the styles in it, and its scripts. */
export interface PageWeight {
  path: string;
  html: number;
  scripts: number;
}

/** What a page may weigh: most scripts, most HTML, and most HTML of pages that are long by nature. */
export const budget = { scripts: 100, html: 14, longHtml: 24 } as const;

const long = /^(?:license\/|licenses\/|rail\/|openrail-names\/|identifiers\/|software-licenses-on-models\/)/;

const compressed = (bytes: Uint8Array): number => brotliCompressSync(bytes).length / 1024;

/** The script files a page names: started or fetched ahead. */
export const scriptsOf = (html: string): string[] => [
  ...new Set([...html.matchAll(/(?:src|href)="[^"]*?(assets\/[^"]+\.js)"/g)].map(([, file = '']) => file)),
];

/** So many pages of a kind are weighed, those with most HTML: compressing hundreds of pages well takes half a minute. */
const ofEachKind = 4;

/** Weighs the largest pages of each kind in a built site, those with most scripts first. */
export function weigh(folder: string): PageWeight[] {
  const sizes = new Map<string, number>();
  const sizeOf = (file: string): number => {
    const size = sizes.get(file) ?? compressed(readFileSync(join(folder, file)));
    sizes.set(file, size);
    return size;
  };
  return largestOfEachKind(folder)
    .map((path) => {
      const html = readFileSync(join(folder, path, 'index.html'));
      const scripts = scriptsOf(html.toString()).reduce((sum, file) => sum + sizeOf(file), 0);
      return { path, html: compressed(html), scripts };
    })
    .toSorted((one, other) => other.scripts - one.scripts);
}

const pagesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(({ name, parentPath }) => name === 'index.html' && !relative(folder, parentPath).startsWith('embed'))
    .map(({ parentPath }) => `${relative(folder, parentPath).split(sep).join('/')}/`.replace(/^\/$/, ''));

function largestOfEachKind(folder: string): string[] {
  const kinds = new Map<string, string[]>();
  const sizeOf = (path: string): number => statSync(join(folder, path, 'index.html')).size;
  for (const path of pagesIn(folder).toSorted((one, other) => sizeOf(other) - sizeOf(one))) {
    const [kind = ''] = path.split('/');
    kinds.set(kind, [...(kinds.get(kind) ?? []), path].slice(0, ofEachKind));
  }
  return [...kinds.values()].flat();
}

/** The pages that weigh more than they may. */
export const tooHeavy = (pages: readonly PageWeight[]): PageWeight[] =>
  pages.filter(
    ({ path, html, scripts }) => scripts > budget.scripts || html > (long.test(path) ? budget.longHtml : budget.html),
  );

const line = ({ path, html, scripts }: PageWeight): string =>
  `/${path}  HTML ${html.toFixed(1)} KiB, scripts ${scripts.toFixed(1)} KiB`;

/** Prints the heaviest pages, and fails when one is heavier than it may be. */
function report(folder: string): void {
  const pages = weigh(folder);
  const over = tooHeavy(pages);
  console.log(`${pages.length} pages; most scripts:`);
  for (const page of pages.slice(0, 3)) console.log(line(page));
  for (const page of over) console.error(`Too heavy: ${line(page)}`);
  process.exitCode = over.length === 0 ? 0 : 1;
}

if (isMain(import.meta.url)) report(process.argv[2] ?? 'dist');
