/** How bad a finding is, from fine to forbidden; the verdict is the worst of all findings. */
export const severities = ['yes', 'yes-if', 'only-if-kept', 'unclear', 'no'] as const;

/** One step of that order. */
export type Severity = (typeof severities)[number];

/** The verdicts still possible: the best and the worst, equal when nothing is open. */
export interface Range {
  best: Severity;
  worst: Severity;
}

const ranks: Record<Severity, number> = { yes: 0, 'yes-if': 1, 'only-if-kept': 2, unclear: 3, no: 4 };

/** Place in the order, 0 (yes) to 4 (no). */
export const rank = (severity: Severity): number => ranks[severity];

/** The worse of two. */
export const worse = (a: Severity, b: Severity): Severity => (rank(a) >= rank(b) ? a : b);

/** A range that is settled. */
export const settled = (severity: Severity): Range => ({ best: severity, worst: severity });

/** The range of many findings together: the worst of the bests to the worst of the worsts. */
export const combine = (ranges: readonly Range[]): Range =>
  ranges.reduce(
    (sum, range) => ({ best: worse(sum.best, range.best), worst: worse(sum.worst, range.worst) }),
    settled('yes'),
  );

/**
 * The one verdict to show for a range. Settled ranges show themselves; a range that stays within
 * "only if kept" shows its worse end; anything wider is unclear, unless even its best end is worse.
 */
export function shownVerdict({ best, worst }: Range): Severity {
  if (best === worst || rank(worst) <= rank('only-if-kept')) return worst;
  return worse(best, 'unclear');
}
