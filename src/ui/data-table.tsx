import { useId, type ReactNode } from 'react';
import { TableFrame } from './table-frame.tsx';
import { RowGroup, type TableColumn, type TableGroup, type TableRow } from './table-rows.tsx';

interface DataTableProps {
  caption: ReactNode;
  /** Heading of the first column. */
  corner: ReactNode;
  columns: readonly TableColumn[];
  rows: readonly TableRow[];
  groups?: readonly TableGroup[];
  /** Hides the caption from sight where a heading above says the same. */
  quietCaption?: boolean;
}

/** A comparison: things in columns, questions in rows; stacked cards on a phone. */
export function DataTable({ caption, corner, columns, rows, groups = [], quietCaption = false }: DataTableProps) {
  const captionId = useId();
  return (
    <TableFrame scrolls={columns.length > 5} captionId={captionId}>
      <table className="data-table">
        <caption id={captionId} className={quietCaption ? 'sr-only' : undefined}>
          {caption}
        </caption>
        <thead>
          <tr>
            <th scope="col">{corner}</th>
            {columns.map((column) => (
              <th key={column.id} scope="col">
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        <RowGroup rows={rows.filter((row) => row.group === undefined)} columns={columns} />
        {groups.map((group) => (
          <RowGroup
            key={group.id}
            group={group}
            rows={rows.filter((row) => row.group === group.id)}
            columns={columns}
          />
        ))}
      </table>
    </TableFrame>
  );
}
