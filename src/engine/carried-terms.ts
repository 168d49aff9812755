import { leavesOf } from './constraint-leaves.ts';
import { indexOf } from './license-index.ts';
import { reaches } from './spoken.ts';
import type { Constraint, Duty, License, Limit, Prohibition } from './license.ts';
import type { DutyKind, LimitKind, ThingObject } from './vocabulary.gen.ts';

/** What a license fastens to a thing, to be passed on with it. */
export interface CarriedTerms {
  /** Use restrictions that bind whoever gets it. */
  restrictions: Prohibition[];
  /** Lines its permissions do not cross. */
  limits: Limit[];
  /** Duties that whoever gets it takes over and that narrow what they may do. */
  duties: Duty[];
  /** True when suing over patents ends the rights. */
  patents: boolean;
  /** Duties to keep a name, a notice or the license text with it. */
  notices: Duty[];
}

const narrowing: readonly DutyKind[] = [
  'display-name',
  'name-prefix',
  'pass-on-agreement',
  'report-back',
  'share-benefits',
  'use-latest-version',
  'no-reverse-engineering',
  'separate-license',
  'request-access',
  'complete-training',
  'ethics-approval',
  'no-third-parties',
];
/** Limits on what anybody may do with the thing; thresholds, places and persons bind each licensee for itself. */
const traveling: readonly LimitKind[] = [
  'non-commercial',
  'research-only',
  'internal-only',
  'no-hosting',
  'no-competing',
  'fields-of-use',
  'eligible-only',
];
const noticing: readonly DutyKind[] = ['credit', 'keep-notices', 'include-license'];

const limitIds = (test: Constraint | undefined): string[] =>
  leavesOf(test).flatMap((leaf) => ('limit' in leaf ? [leaf.limit] : []));

function read(license: License, object: ThingObject): CarriedTerms {
  const about = <T extends { objects: readonly ThingObject[] }>(rule: T): boolean => rule.objects.includes(object);
  const named = new Set(license.permissions.filter(about).flatMap((rule) => limitIds(rule.if)));
  const onSharing = license.duties.filter((duty) => reaches(duty.when, 'share', object));
  return {
    restrictions: indexOf(license).restrictions.filter(about),
    limits: license.limits.filter(({ id, kind }) => named.has(id) && traveling.includes(kind)),
    duties: onSharing.filter(({ kind }) => narrowing.includes(kind)),
    patents: license.frame['patent-retaliation']?.value === 'yes',
    notices: onSharing.filter(({ kind }) => noticing.includes(kind)),
  };
}

const done = new WeakMap<License, Map<ThingObject, CarriedTerms>>();

/** The terms of a license that go along with an object, read once per license. */
export function carriedTerms(license: License, object: ThingObject): CarriedTerms {
  const known = done.get(license) ?? new Map<ThingObject, CarriedTerms>();
  done.set(license, known);
  const fresh = known.get(object) ?? read(license, object);
  known.set(object, fresh);
  return fresh;
}
