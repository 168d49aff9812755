import { readFile } from 'node:fs/promises';
import { brotliCompressSync } from 'node:zlib';
import type { HeadTag } from '../src/app/head-tags.ts';
import type { RenderedPage } from '../src/app/render-page.tsx';
import { inlineScripts, pagePolicy } from './security-policy.ts';

/** Vite's index page, taken apart. */
export interface Template {
  html: string;
  style: string;
  script: string;
  inlinedFile: string | undefined;
  /** What pages bring in their own markup: allowed on all, since visitors go from one to another without loading. */
  pageStyles: readonly string[];
}

/** One page with the addresses of the modules it will load. */
export interface PageParts {
  path: string;
  page: RenderedPage;
  preloads: string[];
  /** The part of the stylesheet that pages of this kind show as they arrive. */
  firstStyle: string;
}

const inlineLimit = 8 * 1024;
const stylesheet = /\s*<link rel="stylesheet"[^>]* href="([^"]*)"[^>]*>/;
const moduleScript = /\s*<script type="module"[^>]* src="([^"]*)"[^>]*><\/script>/;
const modulePreloads = /\s*<link rel="modulepreload"[^>]*>/g;

/** Takes the built index page apart; a stylesheet under 8 KiB (brotli) is to be written into the pages. */
export async function readTemplate(out: string, pageStyles: readonly string[]): Promise<Template> {
  const html = await readFile(`${out}/index.html`, 'utf8');
  const styleAddress = stylesheet.exec(html)?.[1] ?? '';
  const file = `${out}/assets/${styleAddress.split('/').at(-1)}`;
  const style = await readFile(file, 'utf8');
  const isSmall = brotliCompressSync(style).length < inlineLimit;
  const rest = html.replace(moduleScript, '').replaceAll(modulePreloads, '');
  return {
    html: isSmall ? rest.replace(stylesheet, '') : rest,
    style: isSmall ? style.trim() : '',
    script: moduleScript.exec(html)?.[1] ?? '',
    inlinedFile: isSmall ? file : undefined,
    pageStyles,
  };
}

/** Returns the HTML of a prerendered page; `data-path` tells the client which address the markup belongs to. It arrives with the styles it shows; the others wait in a template for the script. */
export function fullPage(template: Template, { path, page, preloads, firstStyle }: PageParts): string {
  const hints = preloads.map(
    (address) => `<link rel="modulepreload" crossorigin fetchpriority="low" href="${address}">`,
  );
  const isPart = firstStyle !== template.style;
  return assemble(template, {
    head: page.head.map(headElement).join('') + styleElement(firstStyle, isPart ? ' id="first-style"' : ''),
    styles: isPart ? [firstStyle] : [],
    app: page.html,
    hints: (isPart ? `<template id="whole-style">${styleElement(template.style)}</template>` : '') + hints.join(''),
  }).replace('<div id="root">', () => `<div id="root" data-path="${escape(path)}">`);
}

/** Returns a page without content, which the client renders for whatever address it is served at. */
export const emptyPage = (template: Template): string =>
  assemble(template, { head: styleElement(template.style), styles: [], app: '', hints: '' });

function assemble(
  { html, style, script, pageStyles }: Template,
  { head, styles: own, app, hints }: { head: string; styles: string[]; app: string; hints: string },
): string {
  const styles = [...(style ? [style] : []), ...own, ...pageStyles];
  const starter = `<script type="module" crossorigin fetchpriority="low" src="${script}"></script>`;
  return html
    .replace('<!--policy-->', () => pagePolicy({ styles, scripts: inlineScripts(html), markup: app }))
    .replace('<!--head-->', () => head)
    .replace('<!--app-->', () => app)
    .replace('</body>', () => `${hints}${starter}</body>`);
}

const styleElement = (style: string, attributes = ''): string => style && `<style${attributes}>${style}</style>`;

const headElement = ({ tag, attributes, text }: HeadTag): string => {
  const start = `<${tag}${Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escape(value)}"`)
    .join('')} data-page="">`;
  if (text === undefined) return start;
  return `${start}${tag === 'script' ? text : escape(text)}</${tag}>`;
};

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
