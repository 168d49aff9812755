import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { planSentence } from '../../explain/index.ts';
import { m, say } from '../../i18n/index.ts';
import { readPlan, useVisitor, type PlanSearch } from '../../state/index.ts';
import { PlanStrip } from '../../ui/plan-strip.tsx';
import { PlanMark } from './plan-mark.tsx';
import { useLicenseOfPage } from './use-license-of-page.ts';

const forget = (): void => void useVisitor.setState({ plan: undefined });

/** The kept plan in words, with its answer under the license of the page where there is one. */
export const KeptPlan = ({ kept }: { kept: PlanSearch }) => {
  const license = useLicenseOfPage();
  const plan = useMemo(() => readPlan(kept).plan, [kept]);
  const search = { ...kept, license };
  return (
    <PlanStrip
      name={m.plan_bar_name()}
      mark={license && <PlanMark key={license} plan={plan} id={license} />}
      actions={
        <>
          <Link to="/check/" search={{ ...search, show: license && 'result' }}>
            {license ? m.plan_bar_see_why() : m.plan_bar_check()}
          </Link>
          <Link to="/check/" search={{ ...search, ask: license && 'operation' }} aria-label={m.plan_bar_change_name()}>
            {m.plan_bar_change()}
          </Link>
          <button type="button" className="link-button" onClick={forget} aria-label={m.plan_bar_forget_name()}>
            {m.plan_bar_forget()}
          </button>
        </>
      }
    >
      {m.plan_bar_for()} <b>{say(planSentence(plan))}</b>
    </PlanStrip>
  );
};
