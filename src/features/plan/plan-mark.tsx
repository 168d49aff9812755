import { useCallback, useMemo } from 'react';
import { assess, type Plan } from '../../engine/index.ts';
import { headlineOf } from '../../explain/index.ts';
import { content, say } from '../../i18n/index.ts';
import { termOf, verdictTerms, type LicensePage } from '../../knowledge/index.ts';
import { loadLicense, useLoaded, withLicense } from '../../state/index.ts';
import { VerdictMark } from '../../ui/verdict-mark.tsx';

/** The answer one license gives to a plan, once its record is here; `key` it by the license. */
export function PlanMark({ plan, id }: { plan: Plan; id: string }) {
  const load = useCallback(() => loadLicense(id), [id]);
  const license = useLoaded(load, true);
  return license && <Answer plan={plan} license={license} />;
}

/** The answer; on a phone its word alone. */
function Answer({ plan, license }: { plan: Plan; license: LicensePage }) {
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
