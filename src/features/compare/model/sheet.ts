import { formatDay, m } from '../../../i18n/index.ts';
import { overview, type LicensePage } from '../../../knowledge/index.ts';
import { readOn } from './facts.ts';
import { shortNameOf } from './names.ts';
import { emptyCell, rowOf, rowsOf, type Cell, type Group, type Row } from './row.ts';

/** A comparison as it leaves the page: names, topics, and what must always go with it. */
export interface Sheet {
  names: readonly string[];
  topics: readonly { title: string; rows: readonly Row[] }[];
  notes: readonly string[];
}

/** The day all texts were read, or each name with its day. */
function daysOf(pages: readonly LicensePage[]): string {
  const days = [...new Set(pages.map(readOn))];
  return days.length === 1 ? days.join('') : pages.map((page) => `${shortNameOf(page)}: ${readOn(page)}`).join('; ');
}

/** Not legal advice, which knowledge, when the texts were read, and where this stands. */
export const notesOf = (pages: readonly LicensePage[], address: string): string[] => [
  m.compare_export_advice(),
  m.compare_export_version({ day: formatDay(overview.day), version: overview.version }),
  m.compare_export_read({ days: daysOf(pages) }),
  ...(address ? [m.compare_export_address({ address })] : []),
];

interface SheetParts {
  pages: readonly LicensePage[];
  groups: readonly Group[];
  /** The verdicts for the visitor's plan, when there is one. */
  verdicts: readonly Cell[] | undefined;
  address: string;
}

/** The row of verdicts for a plan. */
export const verdictRow = (pages: readonly LicensePage[], verdicts: readonly Cell[] | undefined): Row =>
  rowOf(
    'plan',
    m.compare_plan(),
    pages.map((_, index) => verdicts?.[index] ?? emptyCell('')),
  );

/** Puts a comparison together for a file or a message. */
export const sheetOf = ({ pages, groups, verdicts, address }: SheetParts): Sheet => ({
  names: pages.map(shortNameOf),
  topics: [
    ...(verdicts ? [{ title: m.compare_plan(), rows: [verdictRow(pages, verdicts)] }] : []),
    ...groups.map((group) => ({ title: group.title, rows: rowsOf(group) })),
  ],
  notes: notesOf(pages, address),
});

/** The section labels of clauses, each once. */
export const sectionsOf = (clauses: Cell['clauses']): string[] => [
  ...new Set(clauses.flatMap(({ cites }) => cites.map(({ section }) => section))),
];

/** A cell in one line: word, reason. */
export const wordsOf = ({ word, reason, fullReason }: Cell): string => {
  const why = fullReason ?? reason;
  return why ? `${word} (${why})` : word;
};
