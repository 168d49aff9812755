import type { SurveyedLicense, SurveyQuestion } from '../../../knowledge/index.ts';

/** How many of the licenses give a question this answer. */
export const countOf = (licenses: readonly SurveyedLicense[], question: SurveyQuestion, state: string): number =>
  licenses.filter(({ answers }) => answers[question].state === state).length;
