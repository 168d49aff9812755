import type { LicensePage } from '../../knowledge/index.ts';
import type { TableRow } from '../../ui/table-rows.tsx';
import { Term } from '../../ui/term.tsx';
import { Answer } from './answer.tsx';
import type { Row } from './model/row.ts';

const Question = ({ row: { question, means } }: { row: Row }) =>
  means === undefined ? question : <Term label={question}>{means}</Term>;

const tableRow = (row: Row, group: string, pages: readonly LicensePage[]): TableRow => ({
  id: row.id,
  group,
  head: <Question row={row} />,
  cells: pages.map((page, index) => {
    const cell = row.cells[index];
    return cell && <Answer key={page.id} cell={cell} page={page} />;
  }),
});

const made = new WeakMap<Row, TableRow>();

/** The row as the table draws it; made once, so that only what changes is drawn again. */
export function tableRowOf(row: Row, group: string, pages: readonly LicensePage[]): TableRow {
  const one = made.get(row) ?? tableRow(row, group, pages);
  made.set(row, one);
  return one;
}
