import type { Certainty, Source } from '../engine/index.ts';
import type { LicensePage } from '../knowledge/index.ts';
import { shelfOfOne, type Shelf } from './shelf.ts';

/** Where a statement stands: which document, which section, and the words that lead to it. */
export interface Citation {
  section: string;
  locator: string;
  document: string;
  url: string;
}

/** What a record states under one id: its sentence, its clauses and how sure the reading is. */
export interface Clause {
  /** The license it stands in. */
  license: string;
  id: string;
  says: string;
  cites: Citation[];
  certainty: Certainty;
}

type Cite = LicensePage['permissions'][number]['cite'][number];

/** A clause reference with the title and address of its document. */
export function citationOf(page: LicensePage, cite: Cite): Citation {
  const document = page.documents.find((one) => one.role === cite.document) ?? page.documents[0];
  return {
    section: cite.section,
    locator: cite.locator,
    document: document?.title ?? page.name,
    url: document?.url ?? '',
  };
}

interface Stated {
  says: string;
  cite: Cite[];
  certainty?: Certainty;
  debate?: string | undefined;
}

/** The entry of a record under a rule id, "outbound", "openness:rail", "reach:<step>" or "frame:<topic>". */
export function entryOf(page: LicensePage, rule: string): Stated | undefined {
  const [part, key = ''] = rule.split(':');
  if (part === 'reach') return Object.entries(page.reach).find(([step]) => step === key)?.[1];
  if (part === 'outbound') return page.outbound;
  if (part === 'openness') return page.openness.rail;
  if (part === 'frame') return Object.entries(page.frame).find(([topic]) => topic === key)?.[1];
  const rules: (Stated & { id: string })[] = [
    ...page.permissions,
    ...page.prohibitions,
    ...page.duties,
    ...page.limits,
    ...page.silentOn,
  ];
  return rules.find(({ id }) => id === rule);
}

/** The clause behind one source of a finding; undefined when the record has no such entry. */
export function clauseOf(page: LicensePage, { rule }: Source): Clause | undefined {
  const entry = entryOf(page, rule);
  return (
    entry && {
      license: page.id,
      id: rule,
      says: entry.says,
      cites: entry.cite.map((cite) => citationOf(page, cite)),
      certainty: entry.certainty ?? 'explicit',
    }
  );
}

/** The clauses behind many sources, each in the record of its license, in order. */
export const clausesOn = ({ page }: Shelf, sources: readonly Source[]): Clause[] =>
  sources.flatMap((source) => {
    const record = page(source.license);
    return (record && clauseOf(record, source)) ?? [];
  });

/** The clauses of one record behind many sources. */
export const clausesOf = (page: LicensePage | undefined, sources: readonly Source[]): Clause[] =>
  clausesOn(shelfOfOne(page, ''), sources);
