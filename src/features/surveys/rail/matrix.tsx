import { content, m } from '../../../i18n/index.ts';
import type { RailFamily, RailMember } from '../../../knowledge/index.ts';
import { RowFold } from '../../../ui/row-fold.tsx';
import { TableFrame } from '../../../ui/table-frame.tsx';
import { ClauseMark } from '../clause-mark.tsx';
import { LicenseLink } from '../license-link.tsx';
import { matrixGroups, type MatrixCell, type MatrixGroup } from './model/matrix-rows.ts';

const captionId = 'who-bars-what';

/** A column: one text, and the words all its marks begin with. */
interface Column {
  member: RailMember;
  place: string;
}

const columnsOf = ({ columns, members }: RailFamily): Column[] =>
  columns.flatMap(({ id, place }) => {
    const member = members.find((one) => one.id === id);
    return member ? [{ member, place }] : [];
  });

const Head = ({ columns }: { columns: readonly Column[] }) => (
  <thead>
    <tr>
      <th scope="col">{m.rail_matrix_corner()}</th>
      {columns.map(({ member, place }) => (
        <th key={member.id} scope="col">
          <LicenseLink license={member} />
          {place !== '' && <small>{content(place)}</small>}
        </th>
      ))}
    </tr>
  </thead>
);

const labelOf = (label: string, more: number): string => {
  const first = label === '' ? m.rail_barred() : content(label);
  return more > 0 ? m.rail_more_clauses({ label: first, count: more }) : first;
};

const lookOf = (cell: MatrixCell): string | undefined => {
  if (cell.kind === 'bars') return cell.isNew ? 'bars bars-new' : 'bars';
  return cell.kind === 'dropped' ? 'dropped' : undefined;
};

function CellWords({ cell, member }: { cell: MatrixCell; member: RailMember }) {
  if (cell.kind === 'nothing') return null;
  if (cell.kind === 'dropped') return m.rail_cell_dropped();
  const { rules, label, more } = cell.cell;
  return (
    <>
      <ClauseMark license={member} rules={rules} label={labelOf(label, more)} section="restrictions" />
      {cell.isNew && m.rail_cell_new()}
    </>
  );
}

const Cell = ({ cell, member }: { cell: MatrixCell; member: RailMember }) => (
  <td className={lookOf(cell)} data-label={cell.kind === 'nothing' ? undefined : content(member.name)}>
    <CellWords cell={cell} member={member} />
  </td>
);

const Group = ({ group: { domain, rows }, columns }: { group: MatrixGroup; columns: readonly Column[] }) => (
  <RowFold title={content(domain.label)} count={rows.length} span={columns.length + 1}>
    {rows.map(({ term, cells }) => (
      <tr key={term.id}>
        <th scope="row">{content(term.label)}</th>
        {columns.map(({ member }, at) => cells[at] && <Cell key={member.id} cell={cells[at]} member={member} />)}
      </tr>
    ))}
  </RowFold>
);

/** Which text bars which use: a mark leads to the clause, and what a text added or dropped is named. */
export function Matrix({ family }: { family: RailFamily }) {
  const columns = columnsOf(family);
  return (
    <TableFrame scrolls captionId={captionId}>
      <table className="data-table matrix">
        <caption id={captionId} className="sr-only">
          {m.rail_matrix_caption()}
        </caption>
        <Head columns={columns} />
        {matrixGroups(family).map((group) => (
          <Group key={group.domain.id} group={group} columns={columns} />
        ))}
      </table>
    </TableFrame>
  );
}
