import { Link } from '@tanstack/react-router';
import { m } from '../../i18n/index.ts';
import type { LicensePage } from '../../knowledge/index.ts';
import { readPlan, withLicense, writePlan, type PlanSearch } from '../../state/index.ts';
import { VerdictMark } from '../../ui/verdict-mark.tsx';
import { ClauseMark } from './clause-mark.tsx';
import type { Cell } from './model/row.ts';
import { shortNameOf } from './model/names.ts';

interface PlanCellProps {
  page: LicensePage;
  plan: PlanSearch | undefined;
  verdict: Cell | undefined;
}

function Verdict({ page, plan, verdict }: Required<PlanCellProps> & { plan: PlanSearch; verdict: Cell }) {
  return (
    <>
      {verdict.mark && <VerdictMark verdict={verdict.mark} label={verdict.word} size="cell" />}
      <small className="block text-xs font-normal text-soft">
        {verdict.reason} <ClauseMark page={page} clauses={verdict.clauses} />
      </small>
      <Link to="/check/" search={writePlan(withLicense(readPlan(plan).plan, page.id))} className="text-sm font-normal">
        {m.compare_plan_why()}
        <span className="sr-only"> {m.compare_plan_with({ name: shortNameOf(page) })}</span>
      </Link>
    </>
  );
}

/** The verdict of one license for the plan; without a plan, the way to set one. */
function Inside({ page, plan, verdict }: PlanCellProps) {
  if (plan && verdict) return <Verdict page={page} plan={plan} verdict={verdict} />;
  if (plan) return <span className="text-sm font-normal text-soft">{m.compare_plan_waiting()}</span>;
  return (
    <Link to="/check/" search={{ license: page.id }} className="text-sm font-normal">
      {m.compare_plan_none()}
      <span className="sr-only"> {m.compare_plan_with({ name: shortNameOf(page) })}</span>
    </Link>
  );
}

/** A cell of the plan's row; its height is kept free where a plan is known to come. */
export const PlanCell = (props: PlanCellProps) => (
  <div className={props.plan ? 'min-h-24' : 'in-data-[plan=set]:min-h-24'}>
    <Inside {...props} />
  </div>
);
