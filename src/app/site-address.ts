const origin: string = import.meta.env.LICHEN_ORIGIN ?? '';
const base = import.meta.env.BASE_URL.replace(/^\.?\/?|\/$/g, '');

/** Returns the public address of a path of the site; without LICHEN_ORIGIN at build time it has no host. */
export const siteAddress = (path: string): string => `${origin}${base ? `/${base}` : ''}${path}`;
