import type { DutyKind } from './vocabulary.gen.ts';

/** Duties one keeps by not doing something; they are listed but ask for no work. */
const standingKinds: ReadonlySet<DutyKind> = new Set<DutyKind>([
  'no-endorsement',
  'no-marks',
  'obey-law',
  'indemnify',
  'no-reverse-engineering',
  'no-technical-locks',
  'no-reidentification',
  'no-linking',
  'delete-on-end',
]);

/** Does this kind of duty ask to refrain rather than to act? */
export const isStanding = (kind: DutyKind): boolean => standingKinds.has(kind);
