import { vocabulary, type Plan } from '../engine/index.ts';
import type { FactValue, Stance } from '../engine/index.ts';
import type { PlanSearch } from './plan-search.ts';

/** A plan read from an address, and the parts that made no sense and were dropped. */
export interface ReadPlan {
  plan: Plan;
  dropped: string[];
}

/** Version of the address format; older ones keep working. */
export const planAddressVersion = '1';

const numbers = ['monthly-users', 'annual-revenue'];

const one = <T extends string>(list: readonly T[], value: string | undefined): T | undefined =>
  list.find((item) => item === value);
const parts = (text: string | undefined): string[] => (text ? text.split(',').filter(Boolean) : []);

function readFact(part: string): [string, FactValue] | undefined {
  const [name = '', value = ''] = part.split(':');
  const fact = one(vocabulary.facts, name);
  if (!fact || !/^[A-Za-z0-9-]{1,40}$/.test(value)) return undefined;
  if (!numbers.includes(fact)) return [fact, value];
  return /^\d{1,15}$/.test(value) ? [fact, Number(value)] : undefined;
}

function readTopics(search: PlanSearch, dropped: string[]): Plan['profile']['topics'] {
  const every = search.no === 'all' ? vocabulary.restrictions.map((id) => [id, 'no'] as const) : [];
  const read = (text: string | undefined, answer: 'yes' | 'no') =>
    parts(text).flatMap((part) => {
      const id = one(vocabulary.restrictions, part);
      if (!id) dropped.push(part);
      return id ? [[id, answer] as const] : [];
    });
  return Object.fromEntries([
    ...every,
    ...(search.no === 'all' ? [] : read(search.no, 'no')),
    ...read(search.yes, 'yes'),
  ]);
}

function checked<T extends string>(
  list: readonly T[],
  value: string | undefined,
  name: string,
  dropped: string[],
): T | undefined {
  const found = one(list, value);
  if (value !== undefined && found === undefined) dropped.push(name);
  return found;
}

/** Reads a plan from an address. Never fails: what makes no sense is dropped and named. */
export function readPlan(search: PlanSearch): ReadPlan {
  const dropped: string[] = [];
  const facts = parts(search.facts).flatMap((part) => {
    const fact = readFact(part);
    if (!fact) dropped.push(part.slice(0, 40));
    return fact ? [fact] : [];
  });
  const license = search.license && /^[a-z0-9][a-z0-9.-]{0,79}$/.test(search.license) ? search.license : undefined;
  if (search.license && !license) dropped.push('license');
  const stance: Stance | undefined = checked(vocabulary.stances, search.stance, 'stance', dropped);
  return {
    dropped,
    plan: {
      assets: [{ id: 'asset', license, kind: checked(vocabulary.assetKinds, search.kind, 'kind', dropped) }],
      steps: [{ id: 'step', operation: checked(vocabulary.operations, search.do, 'do', dropped) }],
      exposure: checked(vocabulary.exposures, search.for, 'for', dropped),
      profile: { facts: Object.fromEntries(facts), topics: readTopics(search, dropped) },
      stance,
    },
  };
}

const idsWith = (topics: Plan['profile']['topics'], answer: 'yes' | 'no'): string[] =>
  vocabulary.restrictions.filter((id) => topics[id] === answer);

function writeNo(topics: Plan['profile']['topics']): string | undefined {
  const no = idsWith(topics, 'no');
  const rest = vocabulary.restrictions.length - idsWith(topics, 'yes').length;
  if (no.length === 0) return undefined;
  return no.length === rest ? 'all' : no.join(',');
}

/** Writes a plan as the parameters of an address; reading them gives the same plan. */
export function writePlan(plan: Plan): PlanSearch {
  const { facts, topics } = plan.profile;
  const stated = vocabulary.facts.flatMap((fact) => (facts[fact] === undefined ? [] : [`${fact}:${facts[fact]}`]));
  const search: PlanSearch = {
    v: planAddressVersion,
    license: plan.assets[0]?.license,
    kind: plan.assets[0]?.kind,
    do: plan.steps[0]?.operation,
    for: plan.exposure,
    facts: stated.join(',') || undefined,
    yes: idsWith(topics, 'yes').join(',') || undefined,
    no: writeNo(topics),
    stance: plan.stance === 'room' ? 'room' : undefined,
  };
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined));
}

/** A plan nothing is known of yet. */
export const emptyPlan: Plan = readPlan({}).plan;

/** Does the plan say what is done and for whom, so that a verdict for it means something? */
export const isPlanSet = (plan: Plan): boolean => plan.steps[0]?.operation !== undefined && plan.exposure !== undefined;

/** The same plan for another license. */
export const withLicense = (
  plan: Plan,
  license: string | undefined,
  kind?: NonNullable<Plan['assets'][number]['kind']>,
): Plan => ({
  ...plan,
  assets: [{ ...plan.assets[0], id: 'asset', license, kind: kind ?? plan.assets[0]?.kind }],
});
