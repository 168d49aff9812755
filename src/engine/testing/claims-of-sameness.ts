import { expect } from 'vitest';
import { pick, read, type Claim } from './worlds.ts';
import { alternativesOf } from '../alternatives.ts';
import { assess, verdictOf } from '../assess.ts';
import type { Assessment } from '../assessment.ts';
import { examine } from '../examine.ts';
import type { Finding } from '../finding.ts';
import type { Plan } from '../plan.ts';
import { stances } from '../vocabulary.gen.ts';

const inOrder = (list: readonly unknown[]): string[] => list.map((one) => JSON.stringify(one)).sort();

/** What a finding says, whichever of several assets or steps it is filed under. */
const saying = ({
  rule,
  severity,
  range,
  act,
  object,
  because,
  whyNoClause,
  certainty,
  stance,
  undertaking,
}: Finding) => ({
  rule,
  severity,
  range,
  act,
  object,
  whyNoClause,
  certainty,
  stance,
  undertaking,
  because: inOrder(because),
});

const core = ({ verdict, range, findings, duties, stances: both }: Assessment) => ({
  verdict,
  range,
  both,
  findings: [...new Set(inOrder(findings.map(saying)))],
  duties: [
    ...new Set(
      inOrder(
        duties.map(({ kind, source, sure, standing, certainty }) => ({ kind, source, sure, standing, certainty })),
      ),
    ),
  ],
});

/** A list turned by some places, and back to front for odd numbers. */
function shuffled<T>(list: readonly T[], seed: number): T[] {
  const at = seed % Math.max(1, list.length);
  const turned = [...list.slice(at), ...list.slice(0, at)];
  return seed % 2 === 1 ? turned.toReversed() : turned;
}

/** Assets, steps and inputs in another order. */
export const orderDoesNotMatter: Claim = ({ plan, knowledge }, seed) => {
  const steps = shuffled(plan.steps, seed >> 3).map(({ uses, ...step }) => ({
    ...step,
    uses: shuffled(uses ?? [], seed >> 6),
  }));
  const turned: Plan = { ...plan, assets: shuffled(plan.assets, seed), steps };
  expect(core(read({ plan: turned, knowledge }))).toEqual(core(read({ plan, knowledge })));
};

/** The same thing a second time, wherever the first is used. */
export const twiceIsOnce: Claim = ({ plan, knowledge }, seed) => {
  const asset = pick(plan.assets, seed);
  const steps = plan.steps.map(({ uses = [], ...step }) => ({
    ...step,
    uses: uses.flatMap((id) => (id === asset.id ? [id, 'again'] : [id])),
  }));
  const twice = read({ plan: { ...plan, assets: [...plan.assets, { ...asset, id: 'again' }], steps }, knowledge });
  const { verdict, range } = read({ plan, knowledge });
  expect({ verdict: twice.verdict, range: twice.range }).toEqual({ verdict, range });
};

/** The short way gives what the long way gives. */
export const quickIsFull: Claim = ({ plan, knowledge }) => {
  for (const stance of stances) {
    const { verdict, range } = assess({ ...plan, stance }, knowledge);
    expect(verdictOf({ ...plan, stance }, knowledge)).toEqual({ verdict, range });
  }
};

const copied = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) frozen(part);
  }
  return value;
}

/** Nothing that is given is changed, and asking twice gets the same answer. */
export const leavesAllAsItIs: Claim = ({ plan, knowledge }) => {
  const kept = frozen(copied(plan));
  const known = {
    ...knowledge,
    licenses: new Map([...knowledge.licenses].map(([id, one]) => [id, frozen(copied(one))])),
  };
  const once = examine(kept, known);
  alternativesOf(kept, known);
  expect(examine(kept, known)).toEqual(once);
  expect(kept).toEqual(plan);
};
