import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';

/**
 * Returns one hash over the names and contents of these files and of all files in these folders; missing ones count as empty.
 * @param {string[]} paths
 * @param {RegExp} [leftOut] files whose path matches do not count
 * @returns {Promise<string>}
 */
export async function fingerprint(paths, leftOut) {
  const hash = createHash('sha256');
  const files = (await Promise.all(paths.map(filesOf))).flat().sort();
  for (const file of files) {
    if (!leftOut?.test(file)) hash.update(file).update(await readFile(file));
  }
  return hash.digest('hex');
}

/**
 * @param {string} path
 * @returns {Promise<string[]>}
 */
async function filesOf(path) {
  const found = await stat(path).catch(() => undefined);
  if (!found) return [];
  if (found.isFile()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => `${entry.parentPath}/${entry.name}`);
}
