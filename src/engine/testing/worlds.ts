import { expect } from 'vitest';
import fc from 'fast-check';
import { assess } from '../assess.ts';
import type { Assessment, Knowledge } from '../assessment.ts';
import type { License } from '../license.ts';
import type { Asset, Plan } from '../plan.ts';
import { rank, severities } from '../severity.ts';
import type { VerdictMark } from '../vocabulary.gen.ts';

/** A plan and all that is known: what a claim about the engine is tried on. */
export interface World {
  plan: Plan;
  knowledge: Knowledge;
}

/** Something that has to hold in every world; the number chooses among the ways to change the plan. */
export type Claim = (world: World, seed: number) => void;

/** The assessment of a world. */
export const read = ({ plan, knowledge }: World): Assessment => assess(plan, knowledge);

/** Place of any verdict in the order; a missing text counts as unclear. */
export const place = (verdict: VerdictMark): number => rank(severities.find((one) => one === verdict) ?? 'unclear');

/** Claims that a verdict and its range are at least as bad as another. */
export function expectNotBetter(
  after: Pick<Assessment, 'verdict' | 'range'>,
  before: Pick<Assessment, 'verdict' | 'range'>,
): void {
  expect(rank(after.range.best), 'best end').toBeGreaterThanOrEqual(rank(before.range.best));
  expect(rank(after.range.worst), 'worst end').toBeGreaterThanOrEqual(rank(before.range.worst));
  expect(place(after.verdict), `${after.verdict} after ${before.verdict}`).toBeGreaterThanOrEqual(
    place(before.verdict),
  );
}

/** One of a list; leaves the run out where the list is empty. */
export function pick<T>(list: readonly T[], seed: number): T {
  fc.pre(list.length > 0);
  return list[seed % list.length] as T;
}

/** The licenses an asset speaks for: its label, what was found, its base, its provider. */
export const licensesOf = ({ license, found, base, provider }: Asset): string[] =>
  [license, found, base?.license, provider].filter((id) => id !== undefined);

/** The knowledge with one record in another form. */
export const withRecord = ({ licenses, ambiguous }: Knowledge, record: License): Knowledge => ({
  licenses: new Map([...licenses, [record.id, record]]),
  ambiguous,
});

/** Does any record name this license only for things already under it? */
export const isJoined = ({ licenses }: Knowledge, id: string): boolean =>
  [...licenses.values()].some(({ outbound }) =>
    outbound.compatible.some(({ license, joined }) => license === id && joined === 'yes'),
  );
