import type { Clause, Reason } from '../../../explain/index.ts';

/** Reasons that rest on the same clauses, told together. */
export interface ReasonGroup {
  key: string;
  reasons: Reason[];
  clauses: Clause[];
}

const keyOf = ({ key, clauses }: Reason): string => clauses.map(({ id }) => id).join(' ') || key;

/** Puts reasons together that rest on the same clauses, in the order of the first of each. */
export function groupReasons(reasons: readonly Reason[]): ReasonGroup[] {
  const groups = new Map<string, ReasonGroup>();
  for (const reason of reasons) {
    const key = keyOf(reason);
    const group = groups.get(key);
    if (group) group.reasons.push(reason);
    else groups.set(key, { key, reasons: [reason], clauses: reason.clauses });
  }
  return [...groups.values()];
}
