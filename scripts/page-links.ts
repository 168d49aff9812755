import { basePath } from './public-address.ts';

/** Returns the paths (without base, query and fragment) of the site's own pages that this HTML links to. */
export function linksOf(html: string): Set<string> {
  const base = basePath();
  const addresses = [...html.matchAll(/<a\b[^>]*?\bhref="([^"]*)"/g)].map(([, href = '']) =>
    href.replace(/[?#].*$/, ''),
  );
  const pages = addresses.filter((address) => address.startsWith(base) && address.endsWith('/'));
  return new Set(pages.map((address) => `/${address.slice(base.length)}`));
}
