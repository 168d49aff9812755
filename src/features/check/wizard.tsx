import { useEffect, useMemo, type ReactNode } from 'react';
import { vocabulary } from '../../engine/index.ts';
import { AnswersList } from './answers-list.tsx';
import { IgnoredParts } from './ignored-parts.tsx';
import type { CheckSearch } from './model/check-search.ts';
import { readCheck } from './model/check.ts';
import { stepOf, type Step } from './model/flow.ts';
import type { Loaded } from './model/load-check.ts';
import { DeadEnd } from './result/dead-end.tsx';
import { ResultPage } from './result/result-page.tsx';
import { FactStep } from './steps/fact-step.tsx';
import { LicenseStep } from './steps/license-step.tsx';
import { ExposureStep, KindStep, OperationStep } from './steps/plan-steps.tsx';
import { TopicsStep } from './steps/topics-step.tsx';
import { CheckProvider, useCheck } from './use-check.ts';

/** The name asked again, with the answers that will stay. */
function LicenseAgain() {
  const { search } = useCheck();
  return (
    <LicenseStep search={search}>
      <div className="mt-10 max-w-form">
        <AnswersList current="license" />
      </div>
    </LicenseStep>
  );
}

const simple: Partial<Record<Step, () => ReactNode>> = {
  license: LicenseAgain,
  kind: KindStep,
  operation: OperationStep,
  exposure: ExposureStep,
  topics: TopicsStep,
};

function Screen({ step }: { step: Step }) {
  const { page } = useCheck();
  const fact = vocabulary.facts.find((one) => one === step);
  if (fact) return <FactStep key={fact} fact={fact} />;
  if (step === 'result') return page ? <ResultPage page={page} /> : <DeadEnd />;
  const Simple = simple[step];
  return Simple ? <Simple key={step} /> : null;
}

interface WizardProps {
  search: CheckSearch;
  loaded: Loaded;
  stray: readonly string[];
  /** Told which screen has come. */
  onScreen: (screen: string) => void;
}

/** The questions about a plan and their answer; which screen shows follows from the address alone. */
export function Wizard({ search, loaded, stray, onScreen }: WizardProps) {
  const check = useMemo(() => readCheck(search, loaded), [search, loaded]);
  const step = stepOf(check);
  useEffect(() => onScreen(step), [onScreen, step]);
  return (
    <CheckProvider value={check}>
      <IgnoredParts parts={[...new Set([...check.dropped, ...stray])]} />
      <Screen step={step} />
    </CheckProvider>
  );
}
