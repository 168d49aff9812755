import { useMemo } from 'react';
import { assess, type Plan } from '../../engine/index.ts';
import { headlineOf } from '../../explain/index.ts';
import { content, say } from '../../i18n/index.ts';
import { termOf, verdictTerms, type LicensePage } from '../../knowledge/index.ts';
import { withLicense } from '../../state/index.ts';
import { VerdictMark } from '../../ui/verdict-mark.tsx';

/** The answer one license gives to a plan; on a phone its word alone. */
export function PlanMark({ plan, license }: { plan: Plan; license: LicensePage }) {
  const assessment = useMemo(
    () => assess(withLicense(plan, license.id), { licenses: new Map([[license.id, license]]), ambiguous: new Map() }),
    [plan, license],
  );
  const short = content(termOf(verdictTerms, assessment.verdict).label);
  return (
    <VerdictMark
      verdict={assessment.verdict}
      label={
        <>
          <span className="md:hidden">{short}</span>
          <span className="hidden md:inline">{say(headlineOf(assessment))}</span>
        </>
      }
    />
  );
}
