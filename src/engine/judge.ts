import type { Constraint, License } from './license.ts';
import type { Ask, FactValue, Plan } from './plan.ts';
import { exposureTable } from './exposures.ts';
import { union } from './lists.ts';
import { allOf, anyOf, notOf, truthOf, type Truth } from './truth.ts';
import type { FactId } from './vocabulary.gen.ts';

/** The truth of a constraint, the unknowns it hangs on, and the limits that decided it. */
export interface Judged {
  truth: Truth;
  asks: Ask[];
  limits: string[];
}

const sure = (truth: Truth): Judged => ({ truth, asks: [], limits: [] });
const sures: Record<Truth, Judged> = {
  true: sure('true'),
  false: sure('false'),
  unknown: sure('unknown'),
  contested: sure('contested'),
};

/** A judgement that hangs on nothing. */
export const certain = (truth: Truth): Judged => sures[truth];

type Combine = (values: readonly Truth[]) => Truth;

/** Joins judgements: unknowns are kept only while the whole is unknown, limits where they decide. */
export function join(parts: readonly Judged[], how: Combine): Judged {
  if (parts.length === 1 && parts[0]) return parts[0];
  const truth = how(parts.map((part) => part.truth));
  const deciding = parts.filter((part) => part.truth === truth);
  if (deciding.every((part) => part.asks.length + part.limits.length === 0)) return certain(truth);
  return {
    truth,
    asks: truth === 'unknown' ? union(...deciding.map((part) => part.asks)) : [],
    limits: union(...deciding.map((part) => part.limits)),
  };
}

/** True when both are; a part that is simply true leaves the other as it is. */
export function both(one: Judged, other: Judged): Judged {
  if (other.truth === 'true') return one;
  return one.truth === 'true' ? other : join([one, other], allOf);
}

const audiences = ['us', 'partners', 'public'] as const;

/** Who gets anything of a plan: the widest audience of its results; undefined while a wider one is possible. */
export function audienceOf({ exposure, steps }: Plan): (typeof audiences)[number] | undefined {
  const shown = [exposure, ...steps.map((step) => step.exposure)].filter((one) => one !== undefined);
  const found = new Set(shown.map((one) => exposureTable[one].audience));
  const widest = audiences.findLast((one) => found.has(one));
  return exposure !== undefined || widest === 'public' ? widest : undefined;
}

/** The value of a fact in a plan; the audience follows from the exposures. */
export function factOf(plan: Plan, fact: FactId): FactValue | undefined {
  const said = Object.hasOwn(plan.profile.facts, fact) ? plan.profile.facts[fact] : undefined;
  return fact === 'audience' ? (audienceOf(plan) ?? said) : said;
}

type FactTest = Extract<Constraint, { fact: FactId }>;

function testValue(test: FactTest, value: FactValue): Truth {
  if ('is' in test) return truthOf(value === test.is);
  if ('in' in test) return truthOf(test.in.includes(String(value)));
  if ('notIn' in test) return truthOf(!test.notIn.includes(String(value)));
  if ('atMost' in test) return truthOf(Number(value) <= test.atMost);
  if ('above' in test) return truthOf(Number(value) > test.above);
  if (test.inside.includes(String(value))) return 'true';
  return test.outside.includes(String(value)) ? 'false' : 'contested';
}

function judgeFact(test: FactTest, plan: Plan): Judged {
  const value = factOf(plan, test.fact);
  const ask: Ask = test.fact === 'audience' ? 'exposure' : test.fact;
  return value === undefined ? { truth: 'unknown', asks: [ask], limits: [] } : certain(testValue(test, value));
}

function judgeLimit(id: string, license: License, plan: Plan): Judged {
  const limit = license.limits.find((one) => one.id === id);
  const judged = limit ? judge(limit.test, license, plan) : certain('contested');
  return { ...judged, limits: judged.truth === 'true' ? [] : [id] };
}

/** Evaluates a constraint of a license against the facts of a plan; no constraint is true. */
export function judge(constraint: Constraint | undefined, license: License, plan: Plan): Judged {
  if (!constraint) return certain('true');
  if ('fact' in constraint) return judgeFact(constraint, plan);
  if ('limit' in constraint) return judgeLimit(constraint.limit, license, plan);
  if ('not' in constraint) {
    const inner = judge(constraint.not, license, plan);
    return { ...inner, truth: notOf(inner.truth) };
  }
  if ('all' in constraint)
    return join(
      constraint.all.map((part) => judge(part, license, plan)),
      allOf,
    );
  return join(
    constraint.any.map((part) => judge(part, license, plan)),
    anyOf,
  );
}
