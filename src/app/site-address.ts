const origin: string = import.meta.env.LICHEN_ORIGIN ?? '';
const base = import.meta.env.BASE_URL.replace(/^\.?\/?|\/$/g, '');

/** Returns the public address of a path of the site; without LICHEN_ORIGIN at build time it has no host. */
export const siteAddress = (path: string): string => `${origin}${base ? `/${base}` : ''}${path}`;

/** The canonical link of a page; only an address with a host is one. */
export const canonicalLinks = (path: string): { rel: 'canonical'; href: string }[] =>
  origin === '' ? [] : [{ rel: 'canonical', href: siteAddress(path) }];
