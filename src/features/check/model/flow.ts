import { vocabulary, type Ask, type FactId, type OpenQuestion } from '../../../engine/index.ts';
import { kindsOf, type Check } from './check.ts';

/** One screen of the wizard; "topics" gathers all questions on what the work touches. */
export type Step = 'license' | 'kind' | 'operation' | 'exposure' | 'topics' | 'result' | FactId;

const askable: readonly Step[] = ['license', 'kind', 'operation', 'exposure', 'topics', ...vocabulary.facts];

/** The screen a question stands on. */
export const stepOfAsk = (ask: Ask): Step =>
  ask.startsWith('topic:') ? 'topics' : (askable.find((step) => step === ask) ?? 'license');

const isOpen =
  ({ skipped }: Check) =>
  ({ ask }: OpenQuestion): boolean =>
    !skipped.includes(ask);

/** A question that matters only together with a topic waits until the topics are answered. */
function standsAlone({ assessment }: Check, ask: Ask): boolean {
  const asking = [...assessment.findings, ...assessment.duties].filter(({ asks }) => asks.includes(ask));
  return asking.some(({ asks }) => !asks.some((other) => other.startsWith('topic:')));
}

/** Questions on single facts before the long screen of topics where both weigh the same; else in the engine's order. */
function inOrder(check: Check, open: readonly OpenQuestion[]): Step[] {
  const [heaviest] = open;
  const quick = open.filter(
    ({ ask, weight }) => !ask.startsWith('topic:') && weight === heaviest?.weight && standsAlone(check, ask),
  );
  const topics = open.filter(({ ask }) => ask.startsWith('topic:'));
  return [...new Set([...quick, ...topics, ...open].map(({ ask }) => stepOfAsk(ask)))];
}

/** The parts of the plan that are always asked for, as far as they are missing. */
function missingParts({ plan, page, skipped }: Check): Step[] {
  const [asset, step] = [plan.assets[0], plan.steps[0]];
  const missing: [Step, boolean][] = [
    ['kind', asset?.kind === undefined && kindsOf(page).length > 1],
    ['operation', step?.operation === undefined],
    ['exposure', plan.exposure === undefined],
  ];
  return missing.flatMap(([part, isMissing]) => (isMissing && !skipped.includes(part) ? [part] : []));
}

/** The screens still to come; none when no answer can change the verdict any more. */
export function stepsLeft(check: Check): Step[] {
  if (check.subject.kind === 'none') return ['license'];
  const { assessment, page } = check;
  if (!page || assessment.range.best === 'no') return [];
  const parts = missingParts(check);
  const facts = inOrder(check, assessment.openQuestions.filter(isOpen(check))).filter(
    (step) => !['operation', 'exposure', 'kind'].includes(step),
  );
  return [...parts, ...facts];
}

/** The screen an address shows. */
export function stepOf(check: Check): Step {
  const { ask, show } = check.search;
  const wanted = askable.find((step) => step === ask);
  if (wanted !== undefined && (wanted === 'license' || check.page)) return wanted;
  const [next = 'result'] = stepsLeft(check);
  return next !== 'license' && show === 'result' ? 'result' : next;
}
