import { content, formatDay, m } from '../../../i18n/index.ts';
import { categoryTerms, kindTerms, statusTerms, termOf, type LicensePage } from '../../../knowledge/index.ts';
import { clauseOfStatement } from './clauses.ts';
import { plainGroup, rowOf, type Cell, type Group, type Row } from './row.ts';

const fact = (word: string): Cell => ({ word, clauses: [] });

const answers = { yes: m.compare_word_yes, no: m.compare_word_no, unknown: m.compare_fact_unknown } as const;

/** The days on which the documents of a license were read. */
export const readOn = ({ documents }: LicensePage): string =>
  [...new Set(documents.map((document) => document.readOn))].map(formatDay).join(', ');

type Rail = NonNullable<LicensePage['openness']['rail']>;

function halvesOf({ open, responsible }: Rail): string {
  if (open === responsible) return open === 'yes' ? m.compare_fact_rail_both() : m.compare_fact_rail_neither();
  return open === 'yes' ? m.compare_fact_rail_open() : m.compare_fact_rail_responsible();
}

function railCell(page: LicensePage): Cell {
  const { rail } = page.openness;
  if (!rail) return { ...fact(m.compare_fact_rail_none()), empty: true };
  return { word: halvesOf(rail), clauses: [clauseOfStatement(page, 'rail', { ...rail, certainty: 'reading' })] };
}

function railRows(pages: readonly LicensePage[]): Row[] {
  if (pages.every(({ openness }) => !openness.rail)) return [];
  return [rowOf('fact-rail', m.compare_fact_rail(), pages.map(railCell), m.compare_fact_rail_means())];
}

const kindsOf = ({ madeFor }: LicensePage): string =>
  madeFor.kinds.map((kind) => content(termOf(kindTerms, kind).label)).join(', ');

/** What the text is: who wrote it, when, what for, how open, when it was read. */
export function factsGroup(pages: readonly LicensePage[]): Group {
  const row = (id: string, question: string, wordOf: (page: LicensePage) => string, means?: string): Row =>
    rowOf(
      `fact-${id}`,
      question,
      pages.map((page) => fact(wordOf(page))),
      means,
    );
  return plainGroup('facts', m.compare_group_facts(), [
    row('category', m.compare_fact_category(), ({ category }) => content(termOf(categoryTerms, category).label)),
    row('made-for', m.compare_fact_made_for(), kindsOf),
    row('osi', m.compare_fact_osi(), ({ openness }) => answers[openness.osi](), m.compare_fact_osi_means()),
    row(
      'open',
      m.compare_fact_open(),
      ({ openness }) => answers[openness.openDefinition](),
      m.compare_fact_open_means(),
    ),
    ...railRows(pages),
    row('steward', m.compare_fact_steward(), ({ steward }) => content(steward)),
    row('published', m.compare_fact_published(), ({ published }) => formatDay(published)),
    row('version', m.compare_fact_version(), ({ version }) => content(version)),
    row('status', m.compare_fact_status(), ({ status }) => content(termOf(statusTerms, status).label)),
    row('read', m.compare_fact_read(), readOn),
  ]);
}
