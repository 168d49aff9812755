import { rowsOf, type Group, type GroupId, type Row } from './row.ts';

/** How many elements the table may hold; a page stays quick below about 1,200 in all. */
const room = 850;

/** Rows of a long topic shown before one asks for all of them. */
const firstRows = 10;

/** A topic a little longer than that is shown whole at once. */
const longRows = 16;

const sizeOfRow = ({ cells, means }: Row): number =>
  cells.reduce(
    (sum, { mark, empty, reason, clauses }) =>
      sum + 2 + (mark ? 5 : 0) + (empty ? 1 : 0) + (!mark && reason ? 1 : 0) + (clauses.length > 0 ? 1 : 0),
    means ? 3 : 2,
  );

/** About how many elements the rows of a topic take. */
export const sizeOf = (group: Group): number =>
  rowsOf(group).reduce((sum, row) => sum + sizeOfRow(row), group.parts.length * 3);

/** What the visitor did: topics closed, topics opened (the latest first), long topics shown whole. */
export interface Turned {
  opened: readonly GroupId[];
  closed: readonly GroupId[];
  whole: readonly GroupId[];
}

/** What the visitor did, after turning one more topic. */
export const turn = (before: Turned, id: GroupId, toOpen: boolean): Turned => ({
  ...before,
  opened: [...(toOpen ? [id] : []), ...before.opened.filter((one) => one !== id)],
  closed: [...(toOpen ? [] : [id]), ...before.closed.filter((one) => one !== id)],
});

/** Which topics stand open: the one opened last for sure, then the others in their order as long as there is room. */
export function openGroups(groups: readonly Group[], { opened, closed }: Turned, space: number): ReadonlySet<GroupId> {
  const at = (id: GroupId): number => (opened.includes(id) ? opened.indexOf(id) : opened.length);
  const waiting = groups.filter(({ id }) => !closed.includes(id)).toSorted((a, b) => at(a.id) - at(b.id));
  const open = new Set<GroupId>();
  let left = space;
  for (const group of waiting) {
    const size = sizeOf(group);
    if (size > left && open.size > 0) continue;
    open.add(group.id);
    left -= size;
  }
  return open;
}

/** The topic cut to its first rows, across its parts. */
export function shortened(group: Group, most: number): Group {
  let left = most;
  const parts = group.parts.map((part) => {
    const rows = part.rows.slice(0, left);
    left -= rows.length;
    return { ...part, rows };
  });
  return { ...group, parts: parts.filter(({ rows }) => rows.length > 0) };
}

/** A topic as it stands on the page: open or folded, all of its rows or the first. */
export interface Folded {
  group: Group;
  shown: Group;
  open: boolean;
  /** True when all rows of a long topic were asked for. */
  whole: boolean;
  /** How many rows are held back. */
  more: number;
}

/** Folds a comparison to what the page can hold; `everything` folds nothing. */
export function fold(groups: readonly Group[], turned: Turned, everything: boolean): Folded[] {
  const isCut = (group: Group): boolean =>
    !everything && !turned.whole.includes(group.id) && rowsOf(group).length > longRows;
  const shown = groups.map((group) => (isCut(group) ? shortened(group, firstRows) : group));
  const open = openGroups(shown, everything ? { ...turned, closed: [] } : turned, everything ? Infinity : room);
  return groups.map((group, index) => {
    const rows = shown[index] ?? group;
    return {
      group,
      shown: rows,
      open: open.has(group.id),
      whole: turned.whole.includes(group.id),
      more: rowsOf(group).length - rowsOf(rows).length,
    };
  });
}
