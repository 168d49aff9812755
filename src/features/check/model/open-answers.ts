import { content, m } from '../../../i18n/index.ts';
import { factTerms } from '../../../knowledge/index.ts';
import type { Check } from './check.ts';
import { stepOfAsk, type Step } from './flow.ts';

/** A question that is still open and could change the answer. */
export interface OpenLine {
  step: Step;
  says: string;
}

const partQuestions: Partial<Record<Step, () => string>> = {
  kind: m.check_kind_question,
  operation: m.check_operation_question,
  exposure: m.check_exposure_question,
  topics: m.check_topics_question,
};

const questionOf = (step: Step): string | undefined => {
  const fact = factTerms.find(({ id }) => id === step);
  return fact ? content(fact.question) : partQuestions[step]?.();
};

/** The open questions that can still move the answer, each once, the weightiest first. */
export function openLines({ assessment, page }: Check): OpenLine[] {
  const steps = new Set(page ? assessment.openQuestions.map(({ ask }) => stepOfAsk(ask)) : []);
  return [...steps].flatMap((step) => {
    const says = questionOf(step);
    return says === undefined ? [] : [{ step, says }];
  });
}
