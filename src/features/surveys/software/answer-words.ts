import { content, m } from '../../../i18n/index.ts';
import { cellTerms, type SurveyQuestion } from '../../../knowledge/index.ts';

/** How an answer of the survey looks. */
type Look = 'yes' | 'yes-if' | 'no' | 'unclear' | 'not-stated';

const looks: Record<string, Look> = {
  granted: 'yes',
  yes: 'yes',
  'granted-if': 'yes-if',
  'yes-if': 'yes-if',
  reserved: 'no',
  no: 'no',
  contested: 'unclear',
};

/** The shape and color of a state of the grid or a value of the frame. */
export const lookOf = (state: string): Look => looks[state] ?? 'not-stated';

const values: Record<string, () => string> = {
  yes: m.software_value_yes,
  no: m.software_value_no,
  'yes-if': m.software_value_yes_if,
  silent: m.software_value_silent,
  contested: m.software_value_contested,
};

/** A state of the grid, or a value of the frame, in a word or two. */
export const wordsOf = (state: string): string => {
  const cell = cellTerms.find(({ id }) => id === state && !(id in values));
  return cell ? content(cell.label) : (values[state]?.() ?? content(state));
};

/** Words of the mark behind an answer: where the first clause stands, or a question where the text is silent. */
export const markOf = (section: string): string => (section === '' ? m.software_why() : content(section));

/** What each question of the survey asks. */
export const questionWords: Record<SurveyQuestion, () => string> = {
  train: m.software_ask_train,
  'trained-model': m.software_ask_trained_model,
  output: m.software_ask_output,
  extract: m.software_ask_extract,
  patents: m.software_ask_patents,
};
