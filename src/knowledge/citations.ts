import type { LicenseRecord } from './records.ts';

/** Where a statement stands in a text: document, printed section, search key. */
export type Cite = LicenseRecord['permissions'][number]['cite'][number];

/** One citation and the rule it carries: "P1", "reach:run", "frame:venue", "outbound", "rail", "change:1". */
export interface Citation {
  rule: string;
  cite: Cite;
}

interface Cited {
  rule: string;
  cite: readonly Cite[];
}

const changeName = (at: number): string => `change:${String(at + 1)}`;

const each = ({ rule, cite }: Cited): Citation[] => cite.map((one) => ({ rule, cite: one }));

const named = (prefix: string, entries: Record<string, { cite: readonly Cite[] }>): Cited[] =>
  Object.entries(entries).map(([key, { cite }]) => ({ rule: `${prefix}:${key}`, cite }));

/** Every citation of a record, in the order of the file. */
export function citationsOf(record: LicenseRecord): Citation[] {
  const { permissions, prohibitions, duties, limits, silentOn, debates, reach, frame, outbound, openness, review } =
    record;
  const changes = record.changes.map(({ cite }, at): Cited => ({ rule: changeName(at), cite }));
  const rules = [permissions, prohibitions, duties, limits, silentOn, debates]
    .flat()
    .map(({ id, cite }): Cited => ({ rule: id, cite }));
  const rail: Cited[] = openness.rail ? [{ rule: 'rail', cite: openness.rail.cite }] : [];
  const settled = (review.secondReader?.settled ?? []).map(({ key, cite }): Cited => ({
    rule: `settled:${key}`,
    cite,
  }));
  const all = [
    ...changes,
    ...rail,
    ...rules,
    ...named('reach', reach),
    { rule: 'outbound', cite: outbound.cite },
    ...named('frame', frame),
    ...settled,
  ];
  return all.flatMap(each);
}

/** Every citation to the documents of the version that a record supersedes. */
export const citationsBefore = ({ changes }: LicenseRecord): Citation[] =>
  changes.flatMap(({ before }, at) => each({ rule: `${changeName(at)}:before`, cite: before }));
