export {
  hasLicense,
  hasOfficialText,
  knowledgeOf,
  loadFinder,
  loadIndex,
  loadLicense,
  loadOfficialText,
  loadRules,
  type OfficialText,
} from './knowledge-data.ts';
export type { Found, LicenseFinder, LicenseHit } from './license-finder.ts';
export {
  emptyPlan,
  isPlanSet,
  planAddressVersion,
  readPlan,
  withLicense,
  writePlan,
  type ReadPlan,
} from './plan-address.ts';
export { pickPlanSearch, type PlanSearch } from './plan-search.ts';
export { storageTrouble, type StorageTrouble } from './safe-storage.ts';
export { searchOutcome, type SearchOutcome } from './search-outcome.ts';
export { longestSearch, readSearchText, type SearchText } from './search-text.ts';
export { readKept, themes, useVisitor, visitorKey, type Theme } from './visitor-store.ts';
export { useLoaded } from './use-loaded.ts';
