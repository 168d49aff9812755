import { isPlanSet, useVisitor } from '../../../state/index.ts';
import { m } from '../../../i18n/index.ts';
import { useCheck } from '../use-check.ts';

/** Says that this device keeps the plan, and lets it be forgotten. */
export function PlanKept() {
  const isKept = useVisitor((visitor) => visitor.plan !== undefined);
  const { plan } = useCheck();
  if (!isPlanSet(plan)) return null;
  return (
    <p className="help no-print mt-3" role="status">
      {isKept ? m.check_plan_kept() : m.check_plan_not_kept()}{' '}
      {isKept && (
        <button type="button" className="link-button" onClick={() => useVisitor.setState({ plan: undefined })}>
          {m.check_plan_forget()}
        </button>
      )}
    </p>
  );
}
