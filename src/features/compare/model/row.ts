import type { VerdictLook } from '../../../ui/verdict-mark.tsx';
import type { ShownClause } from './clauses.ts';

/** What one license answers to one question: a word, why in short, and the clauses behind it. */
export interface Cell {
  word: string;
  /** The mark that goes with the word, where it is an answer of the yes-to-no kind. */
  mark?: VerdictLook;
  reason?: string;
  /** The whole reason, when the one shown is cut short. */
  fullReason?: string;
  /** True where the license has nothing here. */
  empty?: boolean;
  clauses: readonly ShownClause[];
}

/** One question and the answer of each license, in the order of the columns. */
export interface Row {
  id: string;
  question: string;
  /** What the question means, for words that need it. */
  means?: string;
  cells: readonly Cell[];
  differs: boolean;
}

/** Rows that belong together, titled where a topic has several such parts. */
export interface Part {
  id: string;
  title?: string;
  rows: readonly Row[];
}

/** Ids of the topics, in the order of the table. */
export const groupIds = ['may', 'must', 'limits', 'restrictions', 'follow', 'frame', 'facts'] as const;

/** One of them. */
export type GroupId = (typeof groupIds)[number];

/** A topic of the comparison; its counts stay those of the whole topic when rows are left out. */
export interface Group {
  id: GroupId;
  title: string;
  parts: readonly Part[];
  all: number;
  differing: number;
}

const words = ({ word, mark, reason, fullReason }: Cell): string => [word, mark, fullReason ?? reason].join('|');

/** Do the licenses answer in different words? */
export const cellsDiffer = (cells: readonly Cell[]): boolean => new Set(cells.map(words)).size > 1;

/** A row of these cells, with whether they differ. */
export const rowOf = (id: string, question: string, cells: readonly Cell[], means?: string): Row => ({
  id,
  question,
  cells,
  differs: cellsDiffer(cells),
  ...(means === undefined ? {} : { means }),
});

/** A cell for something the license does not have. */
export const emptyCell = (word: string): Cell => ({ word, empty: true, clauses: [] });

/** All rows of a topic. */
export const rowsOf = ({ parts }: Pick<Group, 'parts'>): Row[] => parts.flatMap(({ rows }) => rows);

/** A topic of these parts. */
export function groupOf(id: GroupId, title: string, parts: readonly Part[]): Group {
  const rows = rowsOf({ parts });
  return { id, title, parts, all: rows.length, differing: rows.filter(({ differs }) => differs).length };
}

/** A topic whose rows need no further parts. */
export const plainGroup = (id: GroupId, title: string, rows: readonly Row[]): Group =>
  groupOf(id, title, [{ id, rows }]);
