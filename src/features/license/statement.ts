import type { Certainty, DocumentRole } from '../../engine/index.ts';
import type { LicensePage } from '../../knowledge/index.ts';

/** Where a statement stands in one of the license's documents. */
export type Cite = LicensePage['permissions'][number]['cite'][number];

/** A sentence of the record with its clauses; silences carry no certainty of their own. */
export interface Statement {
  says: string;
  cite: Cite[];
  certainty?: Certainty | undefined;
}

const stepOf = (license: LicensePage, step: string): Statement | undefined =>
  Object.entries(license.reach).find(([name]) => name === step)?.[1];

/** What the record states under an id of its grid ("P1", "L2", "reach:distill"); undefined when it has no such entry. */
export function statementOf(license: LicensePage, id: string): Statement | undefined {
  if (id.startsWith('reach:')) return stepOf(license, id.slice('reach:'.length));
  const { permissions, prohibitions, duties, limits, silentOn } = license;
  const rules: (Statement & { id: string })[] = [...permissions, ...prohibitions, ...duties, ...limits, ...silentOn];
  return rules.find((rule) => rule.id === id);
}

/** Clauses of one document and section, which share one mark. */
export interface Mark {
  section: string;
  cites: Cite[];
}

/** The marks of a statement: one per section, in the order of its clauses. */
export function marksOf(cite: readonly Cite[]): Mark[] {
  const marks = new Map<string, Mark>();
  for (const one of cite) {
    const key = `${one.document} ${one.section}`;
    const mark = marks.get(key);
    if (mark) mark.cites.push(one);
    else marks.set(key, { section: one.section, cites: [one] });
  }
  return [...marks.values()];
}

/** The document a clause stands in. */
export const documentOf = (license: LicensePage, { document }: Cite): LicensePage['documents'][number] | undefined =>
  license.documents.find(({ role }) => role === document);

/** Every clause the record cites from one document. */
export function citesOf(
  {
    permissions,
    prohibitions,
    duties,
    limits,
    silentOn,
    debates,
    reach,
    frame,
    outbound,
    openness,
    changes,
  }: LicensePage,
  role: DocumentRole,
): Cite[] {
  const rules = [...permissions, ...prohibitions, ...duties, ...limits, ...silentOn, ...debates];
  const cited = [
    ...rules,
    ...changes,
    ...Object.values(reach),
    ...Object.values(frame),
    outbound,
    ...(openness.rail ? [openness.rail] : []),
  ];
  return cited.flatMap(({ cite }) => cite).filter(({ document }) => document === role);
}
