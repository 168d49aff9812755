import type { Duty, License, Prohibition } from './license.ts';
import { numbering } from './lists.ts';
import { perObject } from './remembered.ts';
import { placeOf, tableOf, type Answers, type Reaching, type Spoken } from './spoken.ts';
import type { Act, ThingObject } from './vocabulary.gen.ts';

/** A rule and the number of its scope: rules with the same acts and objects are set off together. */
export interface Scoped<R> {
  rule: R;
  scope: number;
}

/** A license, its rules sorted by act and object, so that a verdict looks each up once. */
export interface LicenseIndex {
  about: (act: Act, object: ThingObject) => Spoken;
  /** One empty place for each scope, to be filled for a plan. */
  scopes: readonly undefined[];
  /** The use restrictions: prohibitions with a category. */
  restrictions: Prohibition[];
  /** The same, and the duties, each with its scope. */
  scopedRestrictions: Scoped<Prohibition>[];
  scopedDuties: Scoped<Duty>[];
  /** False when both stances must read it alike. */
  disputed: boolean;
}

/** Contested certainties, contested values in tests, contested reach: all are written with this one word. */
const isDisputed = (license: License): boolean => JSON.stringify(license).includes('"contested"');

const nothing: Answers = { permissions: [], bars: [], silences: [] };

function build(license: License): LicenseIndex {
  const scopes = numbering<Reaching>((one) => `${one.acts.join()} ${one.objects.join()}`);
  const restrictions = license.prohibitions.filter((rule) => rule.categories);
  const scopedRestrictions = restrictions.map((rule) => ({ rule, scope: scopes.numberOf(rule) }));
  const scopedDuties = license.duties.map((rule) => ({ rule, scope: scopes.numberOf(rule.when) }));
  const table = tableOf(license, scopes.all);
  return {
    about: (act, object) => table[placeOf(act, object)] ?? { what: { act, object }, answers: nothing, scopes: [] },
    scopes: scopes.all.map(() => undefined),
    restrictions,
    scopedRestrictions,
    scopedDuties,
    disputed: isDisputed(license),
  };
}

/** The index of a license, built at its first use. */
export const indexOf = perObject(build);
