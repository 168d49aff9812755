import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { m } from '../../i18n/index.ts';
import type { LicensePage } from '../../knowledge/index.ts';
import { DataTable } from '../../ui/data-table.tsx';
import type { TableColumn, TableGroup, TableRow } from '../../ui/table-rows.tsx';
import { AfterRows } from './after-rows.tsx';
import { GroupTitle } from './group-title.tsx';
import type { Group } from './model/row.ts';
import { namesOf, shortNameOf } from './model/names.ts';
import type { Folded } from './model/folding.ts';
import { tableRowOf } from './table-row.tsx';
import { useFolding, type Folding } from './use-folding.ts';

const columnOf = (page: LicensePage): TableColumn => ({
  id: page.id,
  label: shortNameOf(page),
  head: (
    <Link to="/license/$id/" params={{ id: page.id }}>
      {shortNameOf(page)}
    </Link>
  ),
});

/** The titles of a topic and of its parts; what stands below its rows goes with the last. */
function titlesOf(folded: Folded, folding: Folding): TableGroup[] {
  const { group, open, shown } = folded;
  const title = <GroupTitle group={group} open={open} onTurn={(to) => folding.onTurn(group.id, to)} />;
  const parts = open
    ? shown.parts.flatMap((part) => (part.title === undefined ? [] : [{ id: part.id, title: part.title, minor: true }]))
    : [];
  const titles: TableGroup[] = [{ id: group.id, title }, ...parts];
  const after = open ? <AfterRows folded={folded} onWhole={(whole) => folding.onWhole(group.id, whole)} /> : undefined;
  return titles.map((one, index) => (index === titles.length - 1 && after ? { ...one, after } : one));
}

interface CompareTableProps {
  pages: readonly LicensePage[];
  groups: readonly Group[];
  planRow: TableRow;
  printing: boolean;
}

/** The comparison as a table: the plan's row, then topics that open and fold. */
export function CompareTable({ pages, groups, planRow, printing }: CompareTableProps) {
  const folding = useFolding(groups, printing);
  const columns = useMemo(() => pages.map(columnOf), [pages]);
  const rows = folding.folded
    .filter(({ open }) => open)
    .flatMap(({ shown }) => shown.parts.flatMap((part) => part.rows.map((row) => tableRowOf(row, part.id, pages))));
  return (
    <DataTable
      caption={m.compare_caption({ names: namesOf(pages) })}
      quietCaption
      corner={m.compare_corner()}
      columns={columns}
      rows={[planRow, ...rows]}
      groups={folding.folded.flatMap((one) => titlesOf(one, folding))}
    />
  );
}
