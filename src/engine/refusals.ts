import { exposureTable } from './exposures.ts';
import { inOrder, inputsOf, stepsOf } from './graph.ts';
import type { Plan } from './plan.ts';
import { assetKinds, exposures, operations } from './vocabulary.gen.ts';

/** Why a plan cannot be read, and where. */
export interface Refusal {
  problem: 'not-a-plan' | 'too-large' | 'same-id' | 'unknown-id' | 'unknown-word' | 'cycle' | 'contradiction';
  /** The place in the plan: "steps[2].uses[0]". */
  at: string;
  /** What stands there, cut short. */
  found: string;
}

/** Most assets and steps a plan may have together, and most inputs one step may take. */
const most = 20_000;

const words = {
  kind: new Set<unknown>([undefined, ...assetKinds]),
  operation: new Set<unknown>([undefined, ...operations]),
  exposure: new Set<unknown>([undefined, ...exposures]),
};

const refusal = (problem: Refusal['problem'], at: string, found: unknown): Refusal => ({
  problem,
  at,
  found: String(found).slice(0, 60),
});

function strangeWords(plan: Plan): Refusal[] {
  const found: Refusal[] = [];
  const check = (kind: keyof typeof words, value: unknown, at: () => string) => {
    if (!words[kind].has(value)) found.push(refusal('unknown-word', `${at()}${kind}`, value));
  };
  for (const [at, { kind }] of plan.assets.entries()) check('kind', kind, () => `assets[${at}].`);
  for (const [at, { operation, exposure }] of plan.steps.entries()) {
    check('operation', operation, () => `steps[${at}].`);
    check('exposure', exposure, () => `steps[${at}].`);
  }
  check('exposure', plan.exposure, () => '');
  return found;
}

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

function contradictions({ exposure, profile }: Plan): Refusal[] {
  const said = profile.facts.audience;
  return exposure && said !== undefined && said !== exposureTable[exposure].audience
    ? [refusal('contradiction', 'profile.facts.audience', said)]
    : [];
}

const isList = (value: unknown): boolean => Array.isArray(value) && value.every((one) => typeof one?.id === 'string');
const isShaped = (plan: Plan): boolean =>
  isList(plan?.assets) && isList(plan.steps) && !!plan.profile?.facts && !!plan.profile.topics;

/** Everything that keeps a plan from being read; empty for a good plan. Takes anything, never throws. */
export function refusalsOf(plan: Plan): Refusal[] {
  if (!isShaped(plan)) return [refusal('not-a-plan', '', typeof plan)];
  const size = plan.assets.length + plan.steps.length;
  const widest = plan.steps.findIndex(({ uses }) => (uses?.length ?? 0) > most);
  if (size > most) return [refusal('too-large', '', `${size} assets and steps`)];
  if (widest >= 0) return [refusal('too-large', `steps[${widest}].uses`, plan.steps[widest]?.uses?.length)];
  const found = [...strangeWords(plan), ...badIds(plan)];
  return found.length > 0 ? found : [...circles(plan), ...contradictions(plan)];
}
