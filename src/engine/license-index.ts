import type { Duty, License, Permission, Prohibition, Silence } from './license.ts';
import { acts, objects, type Act, type ThingObject } from './vocabulary.gen.ts';

interface Reaching {
  acts: readonly Act[];
  objects: readonly ThingObject[];
}

/** Does a rule speak of this act on this object? */
export const reaches = (rule: Reaching, act: Act, object: ThingObject): boolean =>
  rule.acts.includes(act) && rule.objects.includes(object);

/** The rules of a license that speak of one act on one object. */
export interface Spoken {
  permissions: Permission[];
  bars: Prohibition[];
  restrictions: Set<Prohibition>;
  silences: Silence[];
  duties: Set<Duty>;
}

/** A license, its rules sorted by act and object, so that a verdict looks each up once. */
export interface LicenseIndex {
  about: (act: Act, object: ThingObject) => Spoken;
  /** The use restrictions: prohibitions with a category. */
  restrictions: Prohibition[];
  /** False when both stances must read it alike. */
  disputed: boolean;
}

const spokenOf = (license: License, act: Act, object: ThingObject): Spoken => {
  const reached = license.prohibitions.filter((rule) => reaches(rule, act, object));
  return {
    permissions: license.permissions.filter((rule) => reaches(rule, act, object)),
    bars: reached.filter((rule) => !rule.categories),
    restrictions: new Set(reached.filter((rule) => rule.categories)),
    silences: license.silentOn.filter((one) => reaches(one, act, object)),
    duties: new Set(license.duties.filter((duty) => reaches(duty.when, act, object))),
  };
};

/** Contested certainties, contested values in tests, contested reach: all are written with this one word. */
const isDisputed = (license: License): boolean => JSON.stringify(license).includes('"contested"');

function build(license: License): LicenseIndex {
  const table = new Map(
    acts.map((act) => [act, new Map(objects.map((object) => [object, spokenOf(license, act, object)]))]),
  );
  const nothing = spokenOf(
    { ...license, permissions: [], prohibitions: [], duties: [], silentOn: [] },
    'use',
    'material',
  );
  return {
    about: (act, object) => table.get(act)?.get(object) ?? nothing,
    restrictions: license.prohibitions.filter((rule) => rule.categories),
    disputed: isDisputed(license),
  };
}

const built = new WeakMap<License, LicenseIndex>();

/** The index of a license, built at its first use. */
export function indexOf(license: License): LicenseIndex {
  const known = built.get(license);
  if (known) return known;
  const fresh = build(license);
  built.set(license, fresh);
  return fresh;
}
