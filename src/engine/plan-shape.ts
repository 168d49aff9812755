import type { MadeBy } from './plan.ts';
import { assetKinds, exposures, facts, operations, stances } from './vocabulary.gen.ts';

/** Why a plan cannot be read, and where. */
export interface Refusal {
  problem: 'not-a-plan' | 'too-large' | 'same-id' | 'unknown-id' | 'unknown-word' | 'cycle' | 'contradiction';
  /** The place in the plan: "steps[2].uses[0]". */
  at: string;
  /** What stands there, cut short. */
  found: string;
}

/** A refusal that shows what stands in its place, whatever that is. */
export const refusal = (problem: Refusal['problem'], at: string, found: unknown): Refusal => ({
  problem,
  at,
  found: (typeof found === 'object' && found !== null ? 'object' : String(found)).slice(0, 60),
});

type Fields = Record<string, unknown>;
type Check = (value: unknown) => Refusal['problem'] | undefined;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const oneOf = (words: readonly string[]): Check => {
  const known = new Set<unknown>(words);
  return (value) => (known.has(value) ? undefined : 'unknown-word');
};
const text: Check = (value) => (typeof value === 'string' ? undefined : 'not-a-plan');
const texts: Check = (value) =>
  Array.isArray(value) && Array.from(value).every((one) => typeof one === 'string') ? undefined : 'not-a-plan';
const amount: Check = (value) =>
  typeof value === 'number' && value >= 0 && value < Infinity ? undefined : 'unknown-word';

/** The ways in which an asset can have been made from another thing. */
export const waysOfMaking: readonly MadeBy[] = [
  'fine-tune',
  'train-adapter',
  'quantize',
  'merge',
  'distill',
  'train-from-scratch',
  'generate-dataset',
  'transform-data',
];

const ofAsset: Record<string, Check> = {
  kind: oneOf(assetKinds),
  license: text,
  found: text,
  provider: text,
  waivers: texts,
};
const ofBase: Record<string, Check> = { license: text, by: oneOf(waysOfMaking) };
const ofStep: Record<string, Check> = { operation: oneOf(operations), exposure: oneOf(exposures), uses: texts };
const ofPlan: Record<string, Check> = { exposure: oneOf(exposures), stance: oneOf(stances), outbound: text };
const ofFacts: Record<string, Check> = {
  ...Object.fromEntries(facts.map((fact) => [fact, text])),
  'monthly-users': amount,
  'annual-revenue': amount,
};

/** What is wrong with the fields that are filled in. */
function wrongIn(fields: Fields, checks: Record<string, Check>, at: string): Refusal[] {
  const found: Refusal[] = [];
  for (const name of Object.keys(fields)) {
    const value = fields[name];
    const check = value === undefined || !Object.hasOwn(checks, name) ? undefined : checks[name];
    const problem = check?.(value);
    if (problem) found.push(refusal(problem, `${at}${name}`, value));
  }
  return found;
}

function wrongBase(base: unknown, at: string): Refusal[] {
  if (base === undefined) return [];
  if (!isFields(base) || base.license === undefined || base.by === undefined)
    return [refusal('not-a-plan', `${at}base`, base)];
  return wrongIn(base, ofBase, `${at}base.`);
}

/** What is wrong with the things of a list; each needs a name. */
function wrongList(list: readonly unknown[], part: string, checks: Record<string, Check>): Refusal[] {
  const found: Refusal[] = [];
  for (const [place, one] of list.entries()) {
    const at = `${part}[${place}]`;
    if (!isFields(one)) found.push(refusal('not-a-plan', at, one));
    else if (typeof one.id !== 'string') found.push(refusal('not-a-plan', `${at}.id`, one.id));
    else found.push(...wrongIn(one, checks, `${at}.`), ...(part === 'assets' ? wrongBase(one.base, `${at}.`) : []));
  }
  return found;
}

/** Lists and groups a plan cannot do without; empty when all are there. */
export function missingParts(plan: unknown): Refusal[] {
  if (!isFields(plan)) return [refusal('not-a-plan', '', typeof plan)];
  const lists = ['assets', 'steps'].filter((part) => !Array.isArray(plan[part]));
  const { profile } = plan;
  if (!isFields(profile)) return [...lists, 'profile'].map((at) => refusal('not-a-plan', at, plan[at]));
  const groups = ['facts', 'topics'].filter((part) => !isFields(profile[part]));
  return [
    ...lists.map((at) => refusal('not-a-plan', at, plan[at])),
    ...groups.map((part) => refusal('not-a-plan', `profile.${part}`, profile[part])),
  ];
}

function wrongTopics(topics: Fields): Refusal[] {
  const found: Refusal[] = [];
  for (const topic of Object.keys(topics)) {
    const said = topics[topic];
    if (said !== 'yes' && said !== 'no' && said !== undefined)
      found.push(refusal('unknown-word', `profile.topics.${topic}`, said));
  }
  return found;
}

/** Values of a plan, all its parts in place, that are of no use: strange words, numbers for names, names for numbers. */
export function strangeValues(plan: {
  assets: unknown[];
  steps: unknown[];
  profile: { facts: Fields; topics: Fields };
}): Refusal[] {
  const { facts: said, topics } = plan.profile;
  return [
    ...wrongList(plan.assets, 'assets', ofAsset),
    ...wrongList(plan.steps, 'steps', ofStep),
    ...wrongIn(plan as Fields, ofPlan, ''),
    ...wrongIn(said, ofFacts, 'profile.facts.'),
    ...wrongTopics(topics),
  ];
}
