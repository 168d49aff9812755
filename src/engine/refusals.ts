import { inOrder, inputsOf, stepsOf } from './graph.ts';
import { audienceOf } from './judge.ts';
import { missingParts, refusal, strangeValues, type Refusal } from './plan-shape.ts';
import type { Plan } from './plan.ts';

export type { Refusal };

/** Most assets and steps a plan may have together, and most inputs one step may take. */
const most = 20_000;

/** Most inputs all steps may take together. */
const mostInputs = 1_000_000;

/** Ids that stand for two things, and ids that stand for nothing. */
function badIds(plan: Plan): Refusal[] {
  const found: Refusal[] = [];
  const known = new Set<string>();
  for (const part of ['assets', 'steps'] as const)
    for (const [at, { id }] of plan[part].entries())
      if (known.size === known.add(id).size) found.push(refusal('same-id', `${part}[${at}].id`, id));
  for (const [at, { uses }] of plan.steps.entries())
    for (const [place, id] of (uses ?? []).entries())
      if (!known.has(id)) found.push(refusal('unknown-id', `steps[${at}].uses[${place}]`, id));
  return found;
}

function circles(plan: Plan): Refusal[] {
  if (plan.steps.length < 2 && plan.steps[0]?.uses === undefined) return [];
  const steps = stepsOf(plan);
  const ordered = new Set(inOrder(steps, inputsOf(plan)));
  const stuck = steps.findIndex((_, at) => !ordered.has(at));
  return stuck < 0 ? [] : [refusal('cycle', `steps[${stuck}].uses`, steps[stuck]?.uses?.join(', '))];
}

function contradictions(plan: Plan): Refusal[] {
  const said = plan.profile.facts.audience;
  if (said === undefined) return [];
  const audience = audienceOf(plan);
  return audience && said !== audience ? [refusal('contradiction', 'profile.facts.audience', said)] : [];
}

function tooLarge({ assets, steps }: Plan): Refusal[] {
  const size = assets.length + steps.length;
  if (size > most) return [refusal('too-large', '', `${size} assets and steps`)];
  const widest = steps.findIndex((step) => (step?.uses?.length ?? 0) > most);
  if (widest >= 0) return [refusal('too-large', `steps[${widest}].uses`, steps[widest]?.uses?.length)];
  const inputs = steps.reduce((sum, step) => sum + (step?.uses?.length ?? 0), 0);
  return inputs > mostInputs ? [refusal('too-large', 'steps', `${inputs} inputs`)] : [];
}

/** Everything that keeps a plan from being read; empty for a good plan. Takes anything, never throws. */
export function refusalsOf(plan: Plan): Refusal[] {
  for (const look of [missingParts, tooLarge, strangeValues, badIds]) {
    const found = look(plan);
    if (found.length > 0) return found;
  }
  return [...circles(plan), ...contradictions(plan)];
}
