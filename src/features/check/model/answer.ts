import type { AssetKind, Exposure, FactId, FactValue, Operation, Plan, Restriction } from '../../../engine/index.ts';
import { withLicense, writePlan } from '../../../state/index.ts';
import type { Check } from './check.ts';
import type { CheckSearch } from './check-search.ts';
import type { Step } from './flow.ts';

type Topics = Plan['profile']['topics'];

/** A change of the answers: a new plan, and which questions are left open on purpose. */
interface Change {
  plan?: Plan;
  skipped?: readonly string[];
}

const isSet = ([, value]: [string, unknown]): boolean => value !== undefined && value !== '';

/** The address of a check after a change, without a place in the wizard. */
export function searchAfter(
  { search, plan: before, subject, skipped: skippedBefore }: Check,
  { plan = before, skipped = skippedBefore }: Change,
): CheckSearch {
  const named = subject.kind === 'unknown' ? { q: search.q ?? subject.text, license: undefined } : {};
  return Object.fromEntries(Object.entries({ ...writePlan(plan), ...named, skip: skipped.join(',') }).filter(isSet));
}

/** The same address, at a certain question. */
export const atStep = (search: CheckSearch, step: Step): CheckSearch => ({ ...search, ask: step });

/** The same address, at the result. */
export const atResult = (search: CheckSearch): CheckSearch => ({ ...search, show: 'result' });

const without = (list: readonly string[], ...gone: string[]): string[] => list.filter((one) => !gone.includes(one));

/** The plan with a fact answered, or forgotten. */
export const withFact = (plan: Plan, fact: FactId, value: FactValue | undefined): Plan => {
  const { [fact]: _, ...facts } = plan.profile.facts;
  return { ...plan, profile: { ...plan.profile, facts: value === undefined ? facts : { ...facts, [fact]: value } } };
};

/** The plan with topics answered, or forgotten. */
export function withTopics(plan: Plan, ids: readonly Restriction[], answer: 'yes' | 'no' | undefined): Plan {
  const kept = Object.entries(plan.profile.topics).filter(([id]) => !ids.some((one) => one === id));
  const topics: Topics = Object.fromEntries([...kept, ...(answer ? ids.map((id) => [id, answer]) : [])]);
  return { ...plan, profile: { ...plan.profile, topics } };
}

/** The answers of a plan on a single question, as the wizard's screens give them. */
export type Answer =
  | { step: 'kind'; value: AssetKind }
  | { step: 'operation'; value: Operation }
  | { step: 'exposure'; value: Exposure }
  | { step: FactId; value: FactValue };

function planWith(plan: Plan, { step, value }: Answer): Plan {
  switch (step) {
    case 'kind':
      return withLicense(plan, plan.assets[0]?.license, value);
    case 'operation':
      return { ...plan, steps: [{ id: 'step', operation: value }] };
    case 'exposure':
      return { ...plan, exposure: value };
    default:
      return withFact(plan, step, value);
  }
}

/** The address after answering a question. */
export const answered = (check: Check, answer: Answer): CheckSearch =>
  searchAfter(check, { plan: planWith(check.plan, answer), skipped: without(check.skipped, answer.step) });

/** The plan as it was before a question was answered. */
export function planBefore(plan: Plan, step: Step): Plan {
  switch (step) {
    case 'kind':
      return { ...plan, assets: [{ ...plan.assets[0], id: 'asset', kind: undefined }] };
    case 'operation':
      return { ...plan, steps: [{ id: 'step' }] };
    case 'exposure':
      return { ...plan, exposure: undefined };
    case 'topics':
      return { ...plan, profile: { ...plan.profile, topics: {} } };
    case 'license':
    case 'result':
      return plan;
    default:
      return withFact(plan, step, undefined);
  }
}

/** The address after leaving a question open. */
export const leftOpen = (check: Check, step: Step): CheckSearch =>
  searchAfter(check, { plan: planBefore(check.plan, step), skipped: [...without(check.skipped, step), step] });

/** An answer on a topic; "unsure" leaves it open without asking again. */
export type TopicAnswer = 'yes' | 'no' | 'unsure';

/** The address after answering topics. */
export function topicsAnswered(check: Check, ids: readonly Restriction[], answer: TopicAnswer): CheckSearch {
  const asks = ids.map((id) => `topic:${id}`);
  const others = without(check.skipped, ...asks);
  return searchAfter(check, {
    plan: withTopics(check.plan, ids, answer === 'unsure' ? undefined : answer),
    skipped: answer === 'unsure' ? [...others, ...asks] : others,
  });
}
