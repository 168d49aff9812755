import type { Cite } from '../../citations.ts';
import type { LicenseRecord } from '../../schema/license.ts';

/** One answer of the questionnaire: yes, yes-if, no, silent, contested or a value; the clause, a search key, one sentence. */
export interface Answer {
  a: string;
  clause: string;
  locator: string;
  note: string;
}

/** Anything in a record that is stated with a clause. */
export interface Stated {
  says: string;
  cite: readonly Cite[];
}

/** An answer with the clause of the statement that carries it; without one, only the note. */
export function answer(a: string, by: Stated | undefined, note = ''): Answer {
  const cite = by?.cite[0];
  return { a, clause: cite?.section ?? '', locator: cite?.locator ?? '', note: by?.says ?? note };
}

type Rule = Stated & { id: string };

/** The rule, limit, silence or reach entry ("reach:<step>") with this id. */
export function ruleOf(record: LicenseRecord, id: string): Stated | undefined {
  const reach = Object.entries(record.reach).find(([step]) => id === `reach:${step}`)?.[1];
  const rules: Rule[] = [
    ...record.permissions,
    ...record.prohibitions,
    ...record.duties,
    ...record.limits,
    ...record.silentOn,
  ];
  return reach ?? rules.find((rule) => rule.id === id);
}
