import type { Constraint, License } from './license.ts';

/** A test that always holds. */
const always: Constraint = { all: [] };

function setAside(license: License, waivers: readonly string[]): License {
  const kept = <T extends { id: string }>(rules: T[]): T[] => rules.filter(({ id }) => !waivers.includes(id));
  return {
    ...license,
    prohibitions: kept(license.prohibitions),
    limits: license.limits.map((limit) => (waivers.includes(limit.id) ? { ...limit, test: always } : limit)),
    duties: kept(license.duties),
    outbound: waivers.includes('outbound')
      ? { kind: 'any', compatible: [], noFurtherRestrictions: 'no' }
      : license.outbound,
  };
}

const done = new WeakMap<License, Map<string, License>>();

/** The license as it stands once the rights holder has set some of its rules aside for you. */
export function waived(license: License | undefined, waivers: readonly string[] | undefined): License | undefined {
  if (!license || !waivers || waivers.length === 0) return license;
  const key = [...waivers].sort().join(' ');
  const known = done.get(license) ?? new Map<string, License>();
  done.set(license, known);
  const fresh = known.get(key) ?? setAside(license, waivers);
  known.set(key, fresh);
  return fresh;
}
