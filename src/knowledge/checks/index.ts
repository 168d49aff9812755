import { categoryFitsRules } from './category-fits-rules.ts';
import { changesAreTold } from './changes-are-told.ts';
import type { DataCheck } from './check.ts';
import { contestedNeedsDebate } from './contested-needs-debate.ts';
import { coreCellsReached } from './core-cells-reached.ts';
import { factValuesAreKnown } from './fact-values-are-known.ts';
import { likenessIsMutual } from './likeness-is-mutual.ts';
import { limitsAreUsed } from './limits-are-used.ts';
import { namesAreUnique } from './names-are-unique.ts';
import { nonprofitExemptionFitsFrame } from './nonprofit-exemption-fits-frame.ts';
import { nothingLeftToFill } from './nothing-left-to-fill.ts';
import { openSourceIsUnrestricted } from './open-source-is-unrestricted.ts';
import { ownWords } from './own-words.ts';
import { plainBlockIsShort } from './plain-block-is-short.ts';
import { plainReading } from './plain-reading.ts';
import { referencesResolve } from './references-resolve.ts';
import { shareAlikeCanBeShared } from './share-alike-can-be-shared.ts';
import { spdxLocators } from './spdx-locators.ts';
import { statementsAreCited } from './statements-are-cited.ts';
import { undertakingsAreCured } from './undertakings-are-cured.ts';
import { uniqueRuleIds } from './unique-rule-ids.ts';
import { versionsAgree } from './versions-agree.ts';

export { failureLine, runChecks } from './run-checks.ts';

/** All checks that every record passes, in alphabetical order. */
export const checks: readonly DataCheck[] = [
  categoryFitsRules,
  changesAreTold,
  contestedNeedsDebate,
  coreCellsReached,
  factValuesAreKnown,
  likenessIsMutual,
  limitsAreUsed,
  namesAreUnique,
  nonprofitExemptionFitsFrame,
  nothingLeftToFill,
  openSourceIsUnrestricted,
  ownWords,
  plainBlockIsShort,
  plainReading,
  referencesResolve,
  shareAlikeCanBeShared,
  spdxLocators,
  statementsAreCited,
  undertakingsAreCured,
  uniqueRuleIds,
  versionsAgree,
];
