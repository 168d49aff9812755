import { useState, type ReactNode } from 'react';
import { ChoiceList, type ChoiceOption } from '../../../ui/choice-list.tsx';
import { atStep, leftOpen, searchAfter } from '../model/answer.ts';
import type { CheckSearch } from '../model/check-search.ts';
import type { Check } from '../model/check.ts';
import type { Step } from '../model/flow.ts';
import { useGo } from '../use-check.ts';
import { StepFrame } from './step-frame.tsx';

interface ChoiceStepProps<Value extends string> {
  step: Step;
  title: string;
  help?: ReactNode;
  why: ReactNode;
  options: readonly ChoiceOption<Value>[];
  /** The answer in the address. */
  value: Value | undefined;
  /** The address after choosing. */
  choose: (check: Check, value: Value) => CheckSearch;
  after?: ReactNode;
}

/** A question with one answer among a few. Choosing shows at once what it does to the answer; going on is a second step. */
export function ChoiceStep<Value extends string>({
  step,
  title,
  help,
  why,
  options,
  value,
  choose,
  after,
}: ChoiceStepProps<Value>) {
  const go = useGo();
  const [picked, setPicked] = useState<Value>();
  const chosen = picked ?? value ?? null;
  const pick = (next: Value) => {
    setPicked(next);
    go((check) => atStep(choose(check, next), step), { inPlace: true });
  };
  return (
    <StepFrame
      {...{ step, title, help, why, after }}
      isAnswered={chosen !== null}
      onContinue={() => go((check) => searchAfter(check, {}))}
      onSkip={() => go((check) => leftOpen(check, step))}
    >
      {(error) => <ChoiceList legend={title} quiet error={error} options={options} value={chosen} onChange={pick} />}
    </StepFrame>
  );
}
