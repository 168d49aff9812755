import type { Restriction } from '../../../../engine/index.ts';
import { termOf, type RailCell, type RailFamily } from '../../../../knowledge/index.ts';

/** What a text says of a use, seen against the text closest to it. */
export type MatrixCell = { kind: 'bars'; cell: RailCell; isNew: boolean } | { kind: 'dropped' } | { kind: 'nothing' };

/** One use that texts of the family bar. */
export interface MatrixRow {
  term: RailFamily['uses'][number];
  cells: MatrixCell[];
  differs: boolean;
}

/** The uses of one domain. */
export interface MatrixGroup {
  domain: RailFamily['domains'][number];
  rows: MatrixRow[];
}

function cellOf(cell: RailCell | null, change: { added: Restriction[]; dropped: Restriction[] }, use: Restriction) {
  if (cell) return { kind: 'bars' as const, cell, isNew: change.added.includes(use) };
  return { kind: change.dropped.includes(use) ? ('dropped' as const) : ('nothing' as const) };
}

function rowOf({ columns, members, uses }: RailFamily, { category, cells }: RailFamily['rows'][number]): MatrixRow {
  const seen = cells.map((cell, at): MatrixCell => {
    const closest = members.find(({ id }) => id === columns[at]?.id)?.closest;
    return cellOf(cell, closest ?? { added: [], dropped: [] }, category);
  });
  return {
    term: termOf(uses, category),
    cells: seen,
    differs: seen.some((cell) => cell.kind === 'dropped' || (cell.kind === 'bars' && cell.isNew)),
  };
}

/** Who bars which use, by domain; in each domain the uses that a text added or dropped come first. */
export function matrixGroups(family: RailFamily): MatrixGroup[] {
  const rows = family.rows.map((row) => rowOf(family, row));
  const sorted = [...rows.filter(({ differs }) => differs), ...rows.filter(({ differs }) => !differs)];
  return family.domains
    .map((domain) => ({ domain, rows: sorted.filter(({ term }) => term.domain === domain.id) }))
    .filter((group) => group.rows.length > 0);
}
