import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { explain, planSentence, type Explanation } from '../../../explain/index.ts';
import { content, m, say } from '../../../i18n/index.ts';
import type { LicensePage } from '../../../knowledge/index.ts';
import { Page } from '../../../ui/page.tsx';
import { AnswersList } from '../answers-list.tsx';
import { atStep, searchAfter } from '../model/answer.ts';
import { placeOfDuties } from '../model/result-order.ts';
import { useCheck } from '../use-check.ts';
import { useKeepPlan } from '../use-keep-plan.ts';
import { ChangesPart } from './changes-part.tsx';
import { DutiesPart } from './duties-part.tsx';
import { KeepPart, SilentPart } from './keep-part.tsx';
import { LawyerPart } from './lawyer-part.tsx';
import { OpenPart } from './open-part.tsx';
import { PlanKept } from './plan-kept.tsx';
import { ReadingsPart } from './readings-part.tsx';
import { ResultActions } from './result-actions.tsx';
import { StaysPart } from './stays-part.tsx';
import { ReadBy, TracePart } from './trace-part.tsx';
import { VerdictPart } from './verdict-part.tsx';
import { WhyPart } from './why-part.tsx';

/** The answer's reasons, in the order people need them. */
function Reasons({ explanation, page }: { explanation: Explanation; page: LicensePage }) {
  const { assessment } = useCheck();
  const place = explanation.toDo.length > 0 ? placeOfDuties[assessment.verdict] : 'none';
  return (
    <>
      {place === 'first' && <DutiesPart title={m.check_do_first()} lines={explanation.toDo} page={page} />}
      <StaysPart />
      <ReadingsPart />
      <WhyPart explanation={explanation} />
      {place === 'later' && <DutiesPart title={m.check_if_you_go_ahead()} lines={explanation.toDo} page={page} />}
      <KeepPart explanation={explanation} page={page} />
      <SilentPart page={page} />
    </>
  );
}

/** The answer to a plan: verdict, what to do, why, what would change it, what stays open, and the whole way there. */
export function ResultPage({ page }: { page: LicensePage }) {
  const check = useCheck();
  const { assessment, name, plan } = check;
  const [isTraced, setTraced] = useState(false);
  const explanation = useMemo(() => explain(assessment, page, content(name)), [assessment, page, name]);
  useKeepPlan(plan);
  return (
    <Page
      kicker={
        <>
          {m.check_your_plan()} ·{' '}
          <Link to="/check/" search={atStep(searchAfter(check, {}), 'operation')}>
            {m.check_change_answer()}
          </Link>
        </>
      }
      title={say(planSentence(plan, content(name)))}
    >
      <div className="mt-6">
        <VerdictPart explanation={explanation} />
        <PlanKept />
        <div className="no-print mt-4 flex flex-wrap gap-2">
          <ResultActions explanation={explanation} />
        </div>
      </div>
      <div className="grid gap-x-12 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div>
          <Reasons explanation={explanation} page={page} />
        </div>
        <div>
          <OpenPart />
          <ChangesPart />
          <div className="section">
            <AnswersList />
          </div>
        </div>
      </div>
      <TracePart isOpen={isTraced} onToggle={setTraced} />
      <ReadBy page={page} />
      <LawyerPart explanation={explanation} />
    </Page>
  );
}
