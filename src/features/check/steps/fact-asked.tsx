import { useMemo } from 'react';
import { assess, type FactId } from '../../../engine/index.ts';
import { clausesAsking, limitsOn, type Clause, type LimitLine } from '../../../explain/index.ts';
import { content, m } from '../../../i18n/index.ts';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { ClauseMarks } from '../clause-marks.tsx';
import { planBefore } from '../model/answer.ts';
import { useCheck } from '../use-check.ts';

const exemptWords = {
  yes: m.check_nonprofit_exempt,
  no: m.check_nonprofit_not_exempt,
  unstated: m.check_nonprofit_unstated,
};

const Limit = ({ limit: { clause, value, nonprofitExempt } }: { limit: LimitLine }) => (
  <li className="border-b border-rule-soft py-2">
    {content(clause.says)} {value !== undefined && <b>{content(value)}. </b>}
    {exemptWords[nonprofitExempt]()} <ClauseMarks clauses={[clause]} />
  </li>
);

const Line = ({ clause }: { clause: Clause }) => (
  <li className="border-b border-rule-soft py-2">
    {content(clause.says)} <ClauseMarks clauses={[clause]} />
  </li>
);

/** What the license says that makes a question matter: its limits on this fact first, then the rules that hang on it. */
export function FactAsked({ fact }: { fact: FactId }) {
  const { plan, knowledge, page, name } = useCheck();
  const limits = limitsOn(page, fact);
  const clauses = useMemo(
    () => clausesAsking(assess(planBefore(plan, fact), knowledge), page, fact),
    [plan, knowledge, page, fact],
  );
  const others = clauses.filter(({ id }) => !limits.some(({ clause }) => clause.id === id));
  if (limits.length + others.length === 0) return null;
  return (
    <div className="mt-6 max-w-form">
      <Disclosure summary={m.check_license_says({ license: content(name) })} open={limits.length > 0}>
        <ul>
          {limits.map((limit) => (
            <Limit key={limit.clause.id} limit={limit} />
          ))}
          {others.map((clause) => (
            <Line key={clause.id} clause={clause} />
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
