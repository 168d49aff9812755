import { useState, type ReactNode, type SubmitEvent } from 'react';
import { m } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import { Page } from '../../../ui/page.tsx';
import { AnswersList } from '../answers-list.tsx';
import { stepsLeft, type Step } from '../model/flow.ts';
import { SoFar, SoFarSpoken } from '../so-far.tsx';
import { useCheck } from '../use-check.ts';

interface StepFrameProps {
  step: Step;
  title: ReactNode;
  help?: ReactNode;
  why?: ReactNode;
  /** Whether the question has an answer, so that one can go on. */
  isAnswered: boolean;
  onContinue: () => void;
  /** Leaves the question open; where it is left out there is no such button. */
  onSkip?: () => void;
  /** The answers, told what is wrong after a try to go on without one. */
  children: (error: ReactNode) => ReactNode;
  /** What stands below the buttons. */
  after?: ReactNode;
}

/** How far one is, in words. */
function Progress({ step }: { step: Step }) {
  const left = stepsLeft(useCheck()).filter((one) => one !== step).length;
  return (
    <>
      {m.check_heading()} · {left > 0 ? m.check_left({ count: left }) : m.check_last()}
    </>
  );
}

/** One question of the wizard: heading, help, answers, buttons; beside it the answer so far and the answers given. */
export function StepFrame({ step, title, help, why, isAnswered, onContinue, onSkip, children, after }: StepFrameProps) {
  const [hasTried, setTried] = useState(false);
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isAnswered) onContinue();
    else setTried(true);
  };
  const error = hasTried && !isAnswered ? (onSkip ? m.check_choose_or_skip() : m.check_choose()) : undefined;
  return (
    <Page kicker={<Progress step={step} />} title={title} lead={help}>
      <div className="mt-5 lg:hidden">
        <SoFar />
      </div>
      <div className="mt-6 grid gap-10 lg:grid-cols-[minmax(0,1fr)_19rem]">
        <form onSubmit={submit} noValidate>
          {why !== undefined && (
            <p className="help mb-3 max-w-measure">
              <b>{m.check_why_we_ask()}</b> {why}
            </p>
          )}
          {children(error)}
          <div className="mt-6 flex flex-wrap gap-3">
            <Button type="submit" kind="primary">
              {m.check_continue()}
            </Button>
            {onSkip && <Button onClick={onSkip}>{m.check_not_sure()}</Button>}
          </div>
          {after}
        </form>
        <aside className="grid content-start gap-8 lg:sticky lg:top-4 lg:self-start" aria-label={m.check_aside()}>
          <div className="hidden lg:block">
            <SoFar />
          </div>
          <SoFarSpoken />
          <AnswersList current={step} />
        </aside>
      </div>
    </Page>
  );
}
