/** The path under which the site is served, with slashes around; from LICHEN_BASE. */
export const basePath = (): string => process.env.LICHEN_BASE ?? '/';

/** Returns the public address of a path of the site; it has a host when LICHEN_ORIGIN names one. */
export const publicAddress = (path: string): string =>
  (process.env.LICHEN_ORIGIN ?? '') + basePath().slice(0, -1) + path;
