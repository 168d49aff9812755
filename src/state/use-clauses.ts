import { useCallback } from 'react';
import type { Clause } from '../explain/index.ts';
import { useLoaded } from './use-loaded.ts';

/** The clauses behind some rules ("P1 P2") of one license, once its record is here; what reads it comes when it is asked. */
export function useClauses(license: string, rules: string): Clause[] | undefined {
  const load = useCallback(
    async () => (await import('./license-clauses.ts')).loadClauses(license, rules.split(' ')),
    [license, rules],
  );
  return useLoaded(load, true);
}
