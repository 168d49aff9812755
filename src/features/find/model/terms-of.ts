import type { LicenseList } from '../../../knowledge/index.ts';

/** What the catalog says of a license, as a page names it: a license, a label that settles none, terms of its own, or nothing. */
export type Terms = { kind: 'license' | 'family'; id: string; name: string } | { kind: 'custom' | 'not-stated' };

/** Reads a license id, family tag, "custom" or "not-stated" of the catalog. */
export function termsOf({ licenses, families }: LicenseList, id: string): Terms {
  const license = licenses.find((one) => one.id === id);
  if (license) return { kind: 'license', id, name: license.name };
  const family = families.find((one) => one.id === id);
  if (family) return { kind: 'family', id, name: family.label };
  return { kind: id === 'custom' ? 'custom' : 'not-stated' };
}
