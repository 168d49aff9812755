declare const self: ServiceWorkerGlobalScope;
declare const FILES: Record<string, string>;

const cacheName = 'lichen-files';
const atOnce = 6;

/** Returns the kept file for an address of the site; the query is ignored and a folder means its index page. */
export async function keptFile(address: URL): Promise<Response | undefined> {
  const cache = await caches.open(cacheName);
  return cache.match(keyOf(fileAt(address)));
}

/** Tells whether the site keeps a file for this address. */
export const isKept = (address: URL): boolean => fileAt(address) in FILES;

/** Fetches all files of this version that are not kept yet, a few at a time. */
export async function keepFiles(): Promise<void> {
  const cache = await caches.open(cacheName);
  const missing: string[] = [];
  for (const file of Object.keys(FILES)) if (!(await cache.match(keyOf(file)))) missing.push(file);
  for (let start = 0; start < missing.length; start += atOnce) {
    await Promise.all(missing.slice(start, start + atOnce).map((file) => keep(cache, file)));
  }
}

/** Removes the files that belong to older versions only. */
export async function dropOldFiles(): Promise<void> {
  const cache = await caches.open(cacheName);
  const current = new Set(Object.keys(FILES).map(keyOf));
  const old = (await cache.keys()).filter(({ url }) => !current.has(url));
  await Promise.all(old.map((request) => cache.delete(request)));
}

const fileAt = (address: URL): string => {
  const path = address.origin + address.pathname.replace(/(^|\/)$/, '/index.html');
  return path.startsWith(self.registration.scope) ? path.slice(self.registration.scope.length) : '';
};

/** Hosts may redirect `…/index.html`, and a redirected response cannot answer a navigation: so the folder is fetched. */
async function keep(cache: Cache, file: string): Promise<void> {
  const address = self.registration.scope + file.replace(/(^|\/)index\.html$/, '$1');
  const response = await fetch(address, { cache: file.startsWith('assets/') ? 'default' : 'no-cache' });
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  await cache.put(keyOf(file), response);
}

const keyOf = (file: string): string => `${self.registration.scope}${file}?v=${FILES[file]}`;
