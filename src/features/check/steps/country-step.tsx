import { useState } from 'react';
import { content, m } from '../../../i18n/index.ts';
import type { FactEntry } from '../../../knowledge/index.ts';
import { SelectField } from '../../../ui/select-field.tsx';
import { answered, atStep, leftOpen, searchAfter } from '../model/answer.ts';
import { useCheck, useGo } from '../use-check.ts';
import { countryName } from '../words.ts';
import { countries } from './countries.ts';
import { FactAsked } from './fact-asked.tsx';
import { StepFrame } from './step-frame.tsx';

/** Asks for the country of the organization. */
export function CountryStep({ term }: { term: FactEntry }) {
  const { plan } = useCheck();
  const go = useGo();
  const [code, setCode] = useState(String(plan.profile.facts.country ?? ''));
  const change = (next: string) => {
    setCode(next);
    if (next !== '')
      go((check) => atStep(answered(check, { step: 'country', value: next }), 'country'), { inPlace: true });
  };
  return (
    <StepFrame
      step="country"
      title={content(term.question)}
      help={content(term.help)}
      why={content(term.why)}
      isAnswered={code !== ''}
      onContinue={() => go((check) => searchAfter(check, {}))}
      onSkip={() => go((check) => leftOpen(check, 'country'))}
      after={<FactAsked fact="country" />}
    >
      {(error) => (
        <SelectField label={content(term.label)} error={error} value={code} onChange={change}>
          <option value="">{m.check_country_pick()}</option>
          {countries.map((one) => (
            <option key={one} value={one}>
              {countryName(one)}
            </option>
          ))}
        </SelectField>
      )}
    </StepFrame>
  );
}
