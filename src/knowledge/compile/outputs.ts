import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** One file to write: its path and its whole text. */
export interface Output {
  path: string;
  text: string;
}

const current = (path: string): string | undefined => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);

/** The outputs whose file on disk differs or is missing. */
export const staleOf = (outputs: readonly Output[]): Output[] =>
  outputs.filter(({ path, text }) => current(path) !== text);

/** Writes only what changed, so that builds see no needless change. */
export function writeOutputs(outputs: readonly Output[]): number {
  const stale = staleOf(outputs);
  for (const { path, text } of stale) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return stale.length;
}
