import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { build } from 'vite';

/** License pages are left out: offline, the shell renders them from the same modules. So is the published data, which no page reads. */
const leftOut =
  /^(license\/|embed\/|data\/|404\.html$|embed\.html$|embed\.js$|sw\.js$|sitemap\.xml$|robots\.txt$)|\.map$/;

/** Writes sw.js with the list of the built files it keeps, by content hash; returns how many there are. */
export async function writeServiceWorker(out: string): Promise<number> {
  const files = await hashes(out);
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: { FILES: JSON.stringify(files) },
    build: {
      outDir: out,
      emptyOutDir: false,
      lib: { entry: 'src/worker/worker.ts', formats: ['iife'], name: 'worker', fileName: () => 'sw.js' },
    },
  });
  return Object.keys(files).length;
}

async function hashes(out: string): Promise<Record<string, string>> {
  const entries = await readdir(out, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const kept = files
    .map((file) => relative(out, file).replaceAll(sep, '/'))
    .filter((file) => !leftOut.test(file))
    .toSorted();
  return Object.fromEntries(
    await Promise.all(kept.map(async (file) => [file, await hashOf(join(out, file))] as const)),
  );
}

const hashOf = async (file: string): Promise<string> =>
  createHash('sha256')
    .update(await readFile(file))
    .digest('hex')
    .slice(0, 12);
