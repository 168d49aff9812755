export { isInCatalog, loadAnyNames, mostOffers, type AnyHit } from './any-name.ts';
export { loadCatalogPage, loadDatasetRisks, loadLicenseUses } from './catalog-data.ts';
export { loadNameFinder, loadNameOffers } from './catalog-names.ts';
export { knowledgeOf, loadFinder, loadIndex, loadList, loadOutcomes, loadRules, readName } from './knowledge-data.ts';
export { loadFamily } from './family-pages.ts';
export { loadDeed } from './license-deeds.ts';
export { hasLicense, loadLicense } from './license-pages.ts';
export { loadOfficialText, type OfficialText } from './official-texts.ts';
export type { LicenseHit } from './license-finder.ts';
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
export type { SearchOutcome } from './search-outcome.ts';
export { longestSearch, readSearchText, type SearchText } from './search-text.ts';
export { loadRail } from './rail-family.ts';
export { loadIdentifiers } from './identifier-list.ts';
export { loadSoftware } from './software-survey.ts';
export { loadTextReader, type TextReader } from './text-reader.ts';
export { readKept, themes, useVisitor, visitorKey, type Theme } from './visitor-store.ts';
export { useClauses } from './use-clauses.ts';
export { useLoaded } from './use-loaded.ts';
export { useNameField, useSearchField } from './use-name-field.ts';
