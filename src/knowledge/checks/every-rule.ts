import { reaches, type Constraint, type vocabulary } from '../../engine/index.ts';
import type { LicenseRecord } from '../records.ts';

/** A constraint of a record and where it stands. */
export interface PlacedConstraint {
  path: string;
  constraint: Constraint;
}

/** A constraint and everything it is made of. */
export function partsOf(constraint: Constraint): Constraint[] {
  if ('all' in constraint) return [constraint, ...constraint.all.flatMap(partsOf)];
  if ('any' in constraint) return [constraint, ...constraint.any.flatMap(partsOf)];
  return 'not' in constraint ? [constraint, ...partsOf(constraint.not)] : [constraint];
}

/** Every test on facts in a record, taken apart, each with the rule it belongs to. */
export function constraintsOf(record: LicenseRecord): PlacedConstraint[] {
  const placed = [
    ...record.permissions.map((rule) => ({ path: `permissions.${rule.id}.if`, constraint: rule.if })),
    ...record.prohibitions.map((rule) => ({ path: `prohibitions.${rule.id}.if`, constraint: rule.if })),
    ...record.duties.map((duty) => ({ path: `duties.${duty.id}.when.if`, constraint: duty.when.if })),
    ...record.limits.map((limit) => ({ path: `limits.${limit.id}.test`, constraint: limit.test })),
  ];
  return placed.flatMap(({ path, constraint }) =>
    constraint ? partsOf(constraint).map((part) => ({ path, constraint: part })) : [],
  );
}

type Act = (typeof vocabulary.acts)[number];
type Thing = (typeof vocabulary.objects)[number];

/** One act on one object. */
export interface ActOnObject {
  act: Act;
  object: Thing;
}

/** Every pair of acts and objects a rule speaks of. */
export const pairsOf = ({ acts, objects }: { acts: readonly Act[]; objects: readonly Thing[] }): ActOnObject[] =>
  acts.flatMap((act) => objects.map((object) => ({ act, object })));

/** The prohibition that bars an act on an object always, whoever asks. */
export const outrightBar = (
  record: LicenseRecord,
  { act, object }: ActOnObject,
): LicenseRecord['prohibitions'][number] | undefined =>
  record.prohibitions.find(
    (rule) => !rule.categories && !rule.if && rule.certainty !== 'contested' && reaches(rule, act, object),
  );

/** Every rule with an id, and the list it stands in. */
export const rulesOf = (record: LicenseRecord): { list: string; id: string }[] =>
  (['permissions', 'prohibitions', 'duties', 'limits', 'silentOn', 'debates'] as const).flatMap((list) =>
    record[list].map(({ id }) => ({ list, id })),
  );
