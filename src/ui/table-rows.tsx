import { memo, type ReactNode } from 'react';

/** A column after the first: its heading, and the same as plain text for stacked rows. */
export interface TableColumn {
  id: string;
  head: ReactNode;
  label: string;
}

/** A row: what it is about, then one cell per column. */
export interface TableRow {
  id: string;
  head: ReactNode;
  cells: readonly ReactNode[];
  /** Id of the group the row stands in. */
  group?: string;
  /** Sets the row apart, as the row of answers. */
  strong?: boolean;
}

/** A titled group of rows. */
export interface TableGroup {
  id: string;
  title: ReactNode;
  /** A part of the group above it, with a thinner title. */
  minor?: boolean;
  /** What stands below the rows, such as a button for more of them. */
  after?: ReactNode;
}

const BodyRow = memo(function BodyRow({ row, columns }: { row: TableRow; columns: readonly TableColumn[] }) {
  return (
    <tr className={row.strong === true ? 'row-strong' : undefined}>
      <th scope="row">{row.head}</th>
      {columns.map((column, index) => (
        <td key={column.id} data-label={column.label}>
          <div>{row.cells[index]}</div>
        </td>
      ))}
    </tr>
  );
});

/** The rows of one group under its title, or the rows that stand before any group. */
export function RowGroup({
  group,
  rows,
  columns,
}: {
  group?: TableGroup;
  rows: TableRow[];
  columns: readonly TableColumn[];
}) {
  if (rows.length === 0 && !group) return null;
  return (
    <tbody>
      {group && (
        <tr className={group.minor === true ? 'row-part' : 'row-group'}>
          <th scope="rowgroup" colSpan={columns.length + 1}>
            {group.title}
          </th>
        </tr>
      )}
      {rows.map((row) => (
        <BodyRow key={row.id} row={row} columns={columns} />
      ))}
      {group?.after !== undefined && (
        <tr className="row-after">
          <td colSpan={columns.length + 1}>{group.after}</td>
        </tr>
      )}
    </tbody>
  );
}
