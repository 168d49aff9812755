import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { openLibrary } from '../knowledge.ts';
import { run as runWith } from '../run.ts';

const library = openLibrary();

/** Runs one command line on the real knowledge base, which is read once. */
export const run = (...args: string[]) => runWith(args, () => library);

/** A folder for files that a test hands to a command. */
export const folder = mkdtempSync(join(tmpdir(), 'lichen-cli-'));

/** Writes a file into that folder, data as JSON, and gives its path. */
export function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

/** What a command line says against its input; that it ends with 2 and prints nothing else is part of the test. */
export function faultOf(...args: string[]): string {
  const { code, fault, text } = run(...args);
  expect([code, text]).toEqual([2, '']);
  return fault ?? '';
}

/** A plan that is allowed: a model under the MIT License, run by those who ask. */
export const plan = {
  assets: [{ kind: 'model', license: 'MIT' }],
  steps: [{ operation: 'run' }],
  exposure: 'only-us',
  profile: { facts: { funding: 'grant', purpose: 'operations' } },
};
