import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

function compress(content: Buffer, accepted: string, extension: string): { encoding?: string; body: Buffer } {
  if (['.png', '.woff2'].includes(extension)) return { body: content };
  if (/\bbr\b/.test(accepted))
    return { encoding: 'br', body: brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }) };
  return /\bgzip\b/.test(accepted) ? { encoding: 'gzip', body: gzipSync(content) } : { body: content };
}

/** Answers with a file as a plain static host does: its type, compressed where the browser takes it, kept where its name has a hash. */
export async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  { status, file }: { status: number; file: string },
): Promise<void> {
  const content = await readFile(file);
  const { encoding, body } = compress(content, request.headers['accept-encoding'] ?? '', extname(file));
  response.writeHead(status, {
    'Content-Type': types[extname(file)] ?? 'application/octet-stream',
    'Content-Length': body.length,
    'Cache-Control': file.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    'X-Content-Type-Options': 'nosniff',
    Vary: 'Accept-Encoding',
    ...(encoding && { 'Content-Encoding': encoding }),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}
