import { applyChange } from './apply-change.ts';
import { assess, verdictOf } from './assess.ts';
import type { Change, Knowledge, Remedy } from './assessment.ts';
import { editsFor } from './edits.ts';
import type { Plan } from './plan.ts';
import { rank, severities } from './severity.ts';
import type { VerdictMark } from './vocabulary.gen.ts';

/** Place of any verdict in the order; a missing text counts as unclear. */
const placeOf = (verdict: VerdictMark): number => rank(severities.find((one) => one === verdict) ?? 'unclear');

/** Most single edits that are tried in pairs, so that the search stays small. */
const mostPaired = 12;

const tried = (plan: Plan, changes: Change[], knowledge: Knowledge): Remedy => ({
  changes,
  verdict: verdictOf(changes.reduce(applyChange, plan), knowledge).verdict,
});

const target = (change: Change): string =>
  'asset' in change ? `asset ${change.asset}` : 'step' in change ? `step ${change.step}` : change.change;

/** Pairs of edits that touch different things. */
function pairsOf(edits: readonly Change[]): Change[][] {
  const some = edits.slice(0, mostPaired);
  return some.flatMap((one, at) =>
    some
      .slice(at + 1)
      .filter((other) => target(one) !== target(other))
      .map((other) => [one, other]),
  );
}

const best = (remedies: readonly Remedy[], now: number): number =>
  Math.min(now, ...remedies.map(({ verdict }) => placeOf(verdict)));

/**
 * The smallest changes of a plan that improve its verdict, those that ask least first; single changes, and pairs
 * where two together reach what none does alone. Each was verified by assessing the changed plan.
 */
export function remediesOf(plan: Plan, knowledge: Knowledge): Remedy[] {
  const assessed = assess(plan, knowledge);
  const now = placeOf(assessed.verdict);
  if (assessed.refusals.length > 0 || now <= rank('yes-if')) return [];
  const edits = editsFor(plan, assessed, knowledge);
  const better = (limit: number, remedies: Remedy[]) => remedies.filter(({ verdict }) => placeOf(verdict) < limit);
  const singles = better(
    now,
    edits.map((edit) => tried(plan, [edit], knowledge)),
  );
  const reached = best(singles, now);
  if (reached <= rank('yes-if')) return singles;
  const pairs = pairsOf(edits).map((pair) => tried(plan, pair, knowledge));
  return [...singles, ...better(reached, pairs)];
}
