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
export const worse = (a: Severity, b: Severity): Severity => (a === b || b === 'yes' || rank(a) >= rank(b) ? a : b);

const ends = (severity: Severity): Readonly<Range> => ({ best: severity, worst: severity });
const settledRanges: Record<Severity, Readonly<Range>> = {
  yes: ends('yes'),
  'yes-if': ends('yes-if'),
  'only-if-kept': ends('only-if-kept'),
  unclear: ends('unclear'),
  no: ends('no'),
};

/** A range that is settled; one object for each, shared by all. */
export const settled = (severity: Severity): Readonly<Range> => settledRanges[severity];

/** The range of many findings together: the worst of the bests to the worst of the worsts. */
export function combine(ranges: readonly Range[]): Range {
  let best: Severity = 'yes';
  let worst: Severity = 'yes';
  for (const range of ranges) {
    best = worse(best, range.best);
    worst = worse(worst, range.worst);
  }
  return { best, worst };
}

/**
 * The one verdict to show for a range. Settled ranges show themselves; a range that stays within
 * "only if kept" shows its worse end; anything wider is unclear, unless even its best end is worse.
 */
export function shownVerdict({ best, worst }: Range): Severity {
  if (best === worst || rank(worst) <= rank('only-if-kept')) return worst;
  return worse(best, 'unclear');
}
