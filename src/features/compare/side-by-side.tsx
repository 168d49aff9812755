import { useMemo, useRef } from 'react';
import { m } from '../../i18n/index.ts';
import type { LicensePage } from '../../knowledge/index.ts';
import { addressHere } from './address-here.ts';
import type { CompareSearch } from './compare-search.ts';
import { CompareTable } from './compare-table.tsx';
import { CompareTools } from './compare-tools.tsx';
import { compare, showing } from './model/comparison.ts';
import { notesOf, sheetOf } from './model/sheet.ts';
import { PlanCell } from './plan-cells.tsx';
import { useChange } from './use-change.ts';
import { usePrinting } from './use-printing.ts';
import { useVerdicts } from './use-verdicts.ts';

/** What goes with every result: not legal advice, which knowledge, read when; on paper also the address. */
const Notes = ({ pages, address }: { pages: readonly LicensePage[]; address: string }) => (
  <div className="mt-6 text-sm text-soft">
    {notesOf(pages, address).map((note) => (
      <p key={note}>{note}</p>
    ))}
  </div>
);

/** Two or more licenses side by side, with what one can do with the table. */
export function SideBySide({ pages, search }: { pages: readonly LicensePage[]; search: CompareSearch }) {
  const table = useRef<HTMLDivElement>(null);
  const printing = usePrinting();
  const change = useChange(search);
  const { plan, cells } = useVerdicts(pages, search);
  const { groups, all, differing } = useMemo(() => compare(pages), [pages]);
  const only = differing > 0 && search.show !== 'all';
  const shown = useMemo(() => showing(groups, only), [groups, only]);
  const planRow = useMemo(
    () => ({
      id: 'plan',
      head: m.compare_plan(),
      strong: true,
      cells: pages.map((page, index) => <PlanCell key={page.id} page={page} plan={plan} verdict={cells?.[index]} />),
    }),
    [pages, plan, cells],
  );
  return (
    <>
      <CompareTools
        canChoose={differing > 0}
        only={only}
        onOnly={(to) => change({ show: to ? undefined : 'all' }, true)}
        sheet={(address, whole) => sheetOf({ pages, groups: whole ? groups : shown, verdicts: cells, address })}
        fileName={`lichen-${pages.map(({ id }) => id).join('-')}.csv`}
        table={table}
      />
      <p className="mt-3 text-sm text-soft">
        {differing > 0 ? m.compare_counts({ count: differing, all }) : m.compare_no_differences({ all })}
      </p>
      <div ref={table} className="mt-3 text-sm">
        <CompareTable pages={pages} groups={shown} planRow={planRow} printing={printing} />
      </div>
      <Notes pages={pages} address={printing ? addressHere() : ''} />
    </>
  );
}
