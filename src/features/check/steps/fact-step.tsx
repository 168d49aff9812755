import type { FactId } from '../../../engine/index.ts';
import { content } from '../../../i18n/index.ts';
import { factTerms, termOf } from '../../../knowledge/index.ts';
import { answered } from '../model/answer.ts';
import { useCheck } from '../use-check.ts';
import { ChoiceStep } from './choice-step.tsx';
import { CountryStep } from './country-step.tsx';
import { FactAsked } from './fact-asked.tsx';
import { factOptions } from './fact-options.tsx';
import { NumberStep } from './number-step.tsx';

/** Asks for one fact of the plan, in the form its answers take. */
export function FactStep({ fact }: { fact: FactId }) {
  const { page, plan } = useCheck();
  const term = termOf(factTerms, fact);
  if (term.type === 'number') return <NumberStep fact={fact} term={term} />;
  if (term.type === 'country') return <CountryStep term={term} />;
  const said = plan.profile.facts[fact];
  return (
    <ChoiceStep
      step={fact}
      title={content(term.question)}
      help={content(term.help)}
      why={content(term.why)}
      options={factOptions(term, fact, page)}
      value={said === undefined ? undefined : String(said)}
      choose={(check, value) => answered(check, { step: fact, value })}
      after={<FactAsked fact={fact} />}
    />
  );
}
