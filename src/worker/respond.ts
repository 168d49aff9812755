import { isKept, keptFile } from './kept-files.ts';

declare const self: ServiceWorkerGlobalScope;

/** Returns the answer to a request of a page, or undefined where the network alone is to answer. */
export function responseTo(request: Request): Promise<Response> | undefined {
  const address = new URL(request.url);
  if (request.method !== 'GET' || !address.href.startsWith(self.registration.scope)) return undefined;
  if (isKept(address)) return keptOrFetched(address, request);
  return request.mode === 'navigate' ? fetchedOrShell(request) : undefined;
}

const keptOrFetched = async (address: URL, request: Request): Promise<Response> =>
  (await keptFile(address)) ?? fetch(request);

const fetchedOrShell = (request: Request): Promise<Response> =>
  fetch(request).catch(
    async () => (await keptFile(new URL('shell.html', self.registration.scope))) ?? Response.error(),
  );
