import { applyChange } from './apply-change.ts';
import { assess, outcomeOf } from './assess.ts';
import type { Change, Knowledge, Remedy } from './assessment.ts';
import { editsFor, isBlocking } from './edits.ts';
import type { Finding } from './finding.ts';
import type { Plan } from './plan.ts';
import { rank, severities } from './severity.ts';
import type { VerdictMark } from './vocabulary.gen.ts';

/** Place of any verdict in the order; a missing text counts as unclear. */
const placeOf = (verdict: VerdictMark): number => rank(severities.find((one) => one === verdict) ?? 'unclear');

/** Most single edits that are tried in pairs, so that the search stays small. */
const mostPaired = 12;

/** A plan with some edits made: its verdict, and what stands in its way. */
interface Trial {
  remedy: Remedy;
  blockers: ReadonlySet<string>;
}

const nameOf = ({ rule, asset, assets, because }: Finding): string =>
  `${rule} ${(assets ?? [asset]).join()} ${because.map((source) => source.rule).join()}`;

const blockersOf = (findings: readonly Finding[]): ReadonlySet<string> =>
  new Set(findings.filter(isBlocking).map(nameOf));

function tried(plan: Plan, changes: Change[], knowledge: Knowledge): Trial {
  const outcome = outcomeOf(changes.reduce(applyChange, plan), knowledge);
  return {
    remedy: { changes, verdict: outcome?.verdict ?? 'unclear' },
    blockers: blockersOf(outcome?.findings ?? []),
  };
}

const target = (change: Change): string =>
  'asset' in change ? `asset ${change.asset}` : 'step' in change ? `step ${change.step}` : change.change;

const isOfProfile = ({ change }: Change): boolean => change === 'fact' || change === 'topic';

/** Two edits are worth trying when one clears what the other leaves; facts and topics may also help only together. */
const mayHelp = (one: Trial, other: Trial, blockers: ReadonlySet<string>): boolean =>
  [one, other].every(({ remedy }) => remedy.changes.every(isOfProfile)) ||
  [...blockers].every((name) => !one.blockers.has(name) || !other.blockers.has(name));

/** Pairs of edits that touch different things and may do more together. */
function pairsOf(singles: readonly Trial[], blockers: ReadonlySet<string>): Change[][] {
  const some = singles.slice(0, mostPaired);
  return some.flatMap((one, at) =>
    some
      .slice(at + 1)
      .filter((other) => mayHelp(one, other, blockers))
      .map((other) => [...one.remedy.changes, ...other.remedy.changes])
      .filter((changes) => new Set(changes.map(target)).size === changes.length),
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
  const better = (limit: number, trials: readonly Trial[]) =>
    trials.map(({ remedy }) => remedy).filter(({ verdict }) => placeOf(verdict) < limit);
  const alone = editsFor(plan, assessed, knowledge).map((edit) => tried(plan, [edit], knowledge));
  const singles = better(now, alone);
  const reached = best(singles, now);
  if (reached <= rank('yes-if')) return singles;
  const pairs = pairsOf(alone, blockersOf(assessed.findings)).map((pair) => tried(plan, pair, knowledge));
  return [...singles, ...better(reached, pairs)];
}
