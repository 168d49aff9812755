import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import { sendFile } from './send-file.ts';

/** What a static server serves: a folder, under which base path, on which port (0: any free one). */
export interface ServeOptions {
  folder: string;
  base?: string;
  port?: number;
}

/** A running server: its address with the base path, and how to end it. */
export interface StaticServer {
  url: string;
  close: () => Promise<void>;
}

/** Serves a folder as plain static hosts do: folders give index.html, a missing slash redirects, unknown paths give 404.html. */
export async function startServer({ folder, base = '/', port = 0 }: ServeOptions): Promise<StaticServer> {
  const server = createServer((request, response) => void answer({ folder, base }, request, response));
  await listen(server, port);
  const { port: actual } = server.address() as AddressInfo;
  const close = () => new Promise<void>((closed) => (server.close(() => closed()), server.closeAllConnections()));
  return { url: `http://localhost:${actual}${base}`, close };
}

const listen = (server: Server, port: number): Promise<void> =>
  new Promise((started, failed) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && port !== 0) started(listen(server, 0));
      else failed(error);
    });
    server.listen(port, '127.0.0.1', started);
  });

async function answer(
  site: { folder: string; base: string },
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
  const path = pathname.startsWith(site.base) ? safePath(pathname.slice(site.base.length)) : undefined;
  const file = path === undefined ? undefined : await fileAt(join(site.folder, path));
  if (file === 'folder') return redirect(response, `${pathname}/${search}`);
  const missing = join(site.folder, '404.html');
  if (file) await sendFile(request, response, { status: 200, file });
  else if (await isFile(missing)) await sendFile(request, response, { status: 404, file: missing });
  else response.writeHead(404).end();
}

/** Undefined for paths that are badly encoded or would leave the folder. */
function safePath(encoded: string): string | undefined {
  try {
    const path = normalize(decodeURIComponent(`/${encoded}`));
    return path.includes('\0') ? undefined : path;
  } catch {
    return undefined;
  }
}

async function fileAt(path: string): Promise<string | undefined> {
  if (await isFile(path)) return path;
  if (!(await isFile(join(path, 'index.html')))) return undefined;
  return path.endsWith('/') ? join(path, 'index.html') : 'folder';
}

const isFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isFile(),
    () => false,
  );

const redirect = (response: ServerResponse, to: string): void => void response.writeHead(301, { Location: to }).end();
