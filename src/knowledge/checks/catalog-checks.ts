import type { CatalogCheck } from './catalog-check.ts';
import { catalogFactsAreSourced } from './catalog-facts-are-sourced.ts';
import { catalogFamiliesHold } from './catalog-families-hold.ts';
import { catalogLicensesResolve } from './catalog-licenses-resolve.ts';
import { catalogLineageHolds } from './catalog-lineage-holds.ts';
import { catalogNamesAreClear } from './catalog-names-are-clear.ts';
import { riskNotesFit } from './risk-notes-fit.ts';

export { catalogLine } from './catalog-check.ts';

/** All checks the catalog passes, in alphabetical order. */
export const catalogChecks: readonly CatalogCheck[] = [
  catalogFactsAreSourced,
  catalogFamiliesHold,
  catalogLicensesResolve,
  catalogLineageHolds,
  catalogNamesAreClear,
  riskNotesFit,
];
