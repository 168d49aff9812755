import { expect } from 'vitest';
import { values } from './arbitrary-graph.ts';
import { pick, read, type Claim } from './worlds.ts';
import type { Ask, Plan } from '../plan.ts';
import { rank } from '../severity.ts';
import { exposures, operations, type Restriction } from '../vocabulary.gen.ts';

/** A plan with one unknown filled in, and the question that this answers. */
interface Filled {
  ask: Ask;
  plan: Plan;
}

const withFact = (plan: Plan, fact: string, value: string | number): Plan => ({
  ...plan,
  profile: { ...plan.profile, facts: { ...plan.profile.facts, [fact]: value } },
});

const withTopic = (plan: Plan, topic: Restriction, said: 'yes' | 'no'): Plan => ({
  ...plan,
  profile: { ...plan.profile, topics: { ...plan.profile.topics, [topic]: said } },
});

/** Every way to fill in one unknown. */
function fillings(plan: Plan, topics: readonly Restriction[]): Filled[] {
  const facts = Object.entries(values)
    .filter(([fact]) => !Object.hasOwn(plan.profile.facts, fact))
    .flatMap(([fact, list]) => list.map((value): Filled => ({ ask: fact as Ask, plan: withFact(plan, fact, value) })));
  const untold = topics
    .filter((topic) => !Object.hasOwn(plan.profile.topics, topic))
    .flatMap((topic) =>
      (['yes', 'no'] as const).map((said): Filled => ({ ask: `topic:${topic}`, plan: withTopic(plan, topic, said) })),
    );
  const shown = plan.exposure
    ? []
    : exposures.map((exposure): Filled => ({ ask: 'exposure', plan: { ...plan, exposure } }));
  const done = plan.steps.flatMap((step, at) =>
    step.operation
      ? []
      : operations.map((operation): Filled => ({
          ask: 'operation',
          plan: { ...plan, steps: plan.steps.with(at, { ...step, operation }) },
        })),
  );
  return [facts, untold, shown, done]
    .filter((list) => list.length > 0)
    .map((list) => list)
    .flat();
}

/** An unknown filled in stays inside what was announced; what was not asked for changes nothing. */
export const fillingStaysInside =
  (topics: readonly Restriction[]): Claim =>
  ({ plan, knowledge }, seed) => {
    const { ask, plan: fuller } = pick(fillings(plan, topics), seed);
    const [before, after] = [read({ plan, knowledge }), read({ plan: fuller, knowledge })];
    const told = `${ask} filled in`;
    expect(rank(after.range.best), told).toBeGreaterThanOrEqual(rank(before.range.best));
    expect(rank(after.range.worst), told).toBeLessThanOrEqual(rank(before.range.worst));
  };

/** A question that is not asked could not have changed the verdict; what a promise to do a duty settles is not asked. */
export const unaskedChangesNothing =
  (topics: readonly Restriction[]): Claim =>
  ({ plan, knowledge }, seed) => {
    const before = read({ plan, knowledge });
    const promised = before.findings.filter(({ undertaking }) => undertaking).flatMap(({ asks }) => asks);
    const asked = new Set([...before.openQuestions.map((one) => one.ask), ...promised]);
    const { ask, plan: fuller } = pick(
      fillings(plan, topics).filter((one) => !asked.has(one.ask)),
      seed,
    );
    const after = read({ plan: fuller, knowledge });
    expect({ verdict: after.verdict, range: after.range }, `${ask} filled in`).toEqual({
      verdict: before.verdict,
      range: before.range,
    });
  };
