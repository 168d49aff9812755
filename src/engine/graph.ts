import type { Plan, Step } from './plan.ts';
import type { Exposure } from './vocabulary.gen.ts';

/** A step in its place: what it takes, who gets its result, whether nothing follows it. */
export interface Node {
  step: Step;
  inputs: string[];
  /** Undefined while unknown. */
  exposure: Exposure | undefined;
  ends: boolean;
}

const someStep: Step = { id: 'step' };

/** The steps of a plan; one without an operation where it names none. */
export const stepsOf = (plan: Plan): Step[] => (plan.steps.length > 0 ? plan.steps : [someStep]);

/** Assets that no step names. */
function unnamed(plan: Plan, steps: readonly Step[]): string[] {
  if (steps.every((step) => step.uses === undefined)) return plan.assets.map(({ id }) => id);
  const named = new Set(steps.flatMap((step) => step.uses ?? []));
  return plan.assets.filter(({ id }) => !named.has(id)).map(({ id }) => id);
}

/** What each step takes, by its place in the plan. */
export function inputsOf(plan: Plan): string[][] {
  const steps = stepsOf(plan);
  return steps.map((step, at) => step.uses ?? (at === 0 ? unnamed(plan, steps) : [steps[at - 1]?.id ?? '']));
}

/** A single step that names nothing takes everything; it needs no sorting. */
const isPlain = (plan: Plan): boolean => plan.steps.length < 2 && plan.steps[0]?.uses === undefined;

/** Places of the steps, each after all it takes from; steps that lead back to themselves are left out. */
export function inOrder(steps: readonly Step[], inputs: readonly string[][]): number[] {
  const placeOf = new Map(steps.map(({ id }, at) => [id, at]));
  const followers = steps.map((): number[] => []);
  const waiting = inputs.map((list, at) => {
    const before = [...new Set(list)].map((id) => placeOf.get(id)).filter((place) => place !== undefined);
    for (const place of before) followers[place]?.push(at);
    return before.length;
  });
  const ready = waiting.flatMap((count, at) => (count === 0 ? [at] : []));
  for (const at of ready)
    for (const next of followers[at] ?? []) if ((waiting[next] = (waiting[next] ?? 0) - 1) === 0) ready.push(next);
  return ready;
}

const exposureOf = (step: Step, ends: boolean, plan: Plan): Exposure | undefined =>
  step.exposure ?? (ends || step.operation === 'put-online' ? plan.exposure : 'only-us');

/** The steps of a plan in working order. */
export function nodesOf(plan: Plan): Node[] {
  const steps = stepsOf(plan);
  if (isPlain(plan) && steps[0])
    return [
      {
        step: steps[0],
        inputs: plan.assets.map(({ id }) => id),
        exposure: exposureOf(steps[0], true, plan),
        ends: true,
      },
    ];
  const inputs = inputsOf(plan);
  const taken = new Set(inputs.flat());
  return inOrder(steps, inputs).flatMap((at) => {
    const step = steps[at];
    if (!step) return [];
    const ends = !taken.has(step.id);
    return [{ step, inputs: inputs[at] ?? [], exposure: exposureOf(step, ends, plan), ends }];
  });
}
