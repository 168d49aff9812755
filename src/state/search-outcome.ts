import { resolveLicense, type KnowledgeIndex } from '../knowledge/index.ts';
import type { Found, LicenseFinder, LicenseHit } from './license-finder.ts';

/** What the list shows for a text: what was found, and whether to say that Lichen does not have that license. */
export interface SearchOutcome {
  query: string;
  hits: readonly LicenseHit[];
  areSimilar: boolean;
  isUnknown: boolean;
}

const namesLicense = ({ hits, exact }: Found): boolean => exact && hits.some(({ kind }) => kind === 'license');

/** Looks a text up by name, else by what licenses say; a name no license bears is said to be unknown, whatever else is near. */
export function searchOutcome(finder: LicenseFinder, index: KnowledgeIndex, query: string): SearchOutcome {
  const byName = finder(query, 'names');
  const found = byName.exact ? byName : finder(query, 'all');
  const isUnknown = resolveLicense(index, query).kind === 'unknown' && !namesLicense(found);
  return { query, hits: found.hits, areSimilar: !found.exact, isUnknown };
}
