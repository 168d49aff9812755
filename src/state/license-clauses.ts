import { clausesOf, type Clause } from '../explain/index.ts';
import { loadLicense } from './license-pages.ts';

/** Loads the clauses behind some rules of one license. */
export const loadClauses = async (license: string, rules: readonly string[]): Promise<Clause[]> =>
  clausesOf(
    await loadLicense(license),
    rules.map((rule) => ({ license, rule })),
  );
