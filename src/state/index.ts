export { hasLicense, hasOfficialText, indexQuery, knowledgeOf, licenseQuery, officialTextQuery, rulesQuery, type OfficialText } from './knowledge-queries.ts';
export { emptyPlan, isPlanSet, pickPlanSearch, planAddressVersion, readPlan, withLicense, writePlan, type PlanSearch, type ReadPlan } from './plan-address.ts';
export { storageTrouble, type StorageTrouble } from './safe-storage.ts';
export { readKept, useVisitor, visitorKey, type Theme } from './visitor-store.ts';
