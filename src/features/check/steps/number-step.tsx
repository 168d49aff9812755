import { useState } from 'react';
import type { FactId } from '../../../engine/index.ts';
import { content, m } from '../../../i18n/index.ts';
import type { FactEntry } from '../../../knowledge/index.ts';
import { NumberField } from '../../../ui/number-field.tsx';
import { answered, atStep, leftOpen, planBefore, searchAfter } from '../model/answer.ts';
import type { CheckSearch } from '../model/check-search.ts';
import type { Check } from '../model/check.ts';
import { useCheck, useGo } from '../use-check.ts';
import { FactAsked } from './fact-asked.tsx';
import { StepFrame } from './step-frame.tsx';

const most = 999_999_999_999;

const written = (check: Check, fact: FactId, number: number | null): CheckSearch =>
  number === null
    ? searchAfter(check, { plan: planBefore(check.plan, fact) })
    : answered(check, { step: fact, value: number });

const isFine = (number: number | null): number is number =>
  number !== null && Number.isInteger(number) && number >= 0 && number <= most;

/** Asks for a number and shows at once on which side of the license's line it falls. */
export function NumberStep({ fact, term }: { fact: FactId; term: FactEntry }) {
  const { plan } = useCheck();
  const go = useGo();
  const said = plan.profile.facts[fact];
  const [number, setNumber] = useState<number | null>(typeof said === 'number' ? said : null);
  const change = (next: number | null) => {
    setNumber(next);
    go((check) => atStep(written(check, fact, isFine(next) ? next : null), fact), { inPlace: true });
  };
  return (
    <StepFrame
      step={fact}
      title={content(term.question)}
      help={content(term.help)}
      why={content(term.why)}
      isAnswered={isFine(number)}
      onContinue={() => go((check) => searchAfter(check, {}))}
      onSkip={() => go((check) => leftOpen(check, fact))}
      after={<FactAsked fact={fact} />}
    >
      {(error) => (
        <NumberField
          label={content(term.label)}
          error={error && m.check_number_wrong()}
          value={number}
          onChange={change}
          min={0}
          max={most}
          step={1}
        />
      )}
    </StepFrame>
  );
}
