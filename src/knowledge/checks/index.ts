import { addressesLeadToTexts } from './addresses-lead-to-texts.ts';
import { categoryFitsRules } from './category-fits-rules.ts';
import { changesAreTold } from './changes-are-told.ts';
import type { DataCheck } from './check.ts';
import { contestedNeedsDebate } from './contested-needs-debate.ts';
import { contestedValuesAreExplained } from './contested-values-are-explained.ts';
import { coreCellsReached } from './core-cells-reached.ts';
import { documentsHaveFingerprints } from './documents-have-fingerprints.ts';
import { dutiesCanBite } from './duties-can-bite.ts';
import { factValuesAreKnown } from './fact-values-are-known.ts';
import { frameFitsRules } from './frame-fits-rules.ts';
import { likenessIsMutual } from './likeness-is-mutual.ts';
import { limitsAreUsed } from './limits-are-used.ts';
import { limitsHoldBack } from './limits-hold-back.ts';
import { limitsTestTheirFact } from './limits-test-their-fact.ts';
import { namesAreUnique } from './names-are-unique.ts';
import { nonprofitExemptionFitsFrame } from './nonprofit-exemption-fits-frame.ts';
import { nothingLeftToFill } from './nothing-left-to-fill.ts';
import { openSourceIsUnrestricted } from './open-source-is-unrestricted.ts';
import { opennessFitsSpdx } from './openness-fits-spdx.ts';
import { outboundFitsRules } from './outbound-fits-rules.ts';
import { ownWords } from './own-words.ts';
import { permissionsCanHold } from './permissions-can-hold.ts';
import { plainBlockIsShort } from './plain-block-is-short.ts';
import { plainReading } from './plain-reading.ts';
import { plainWords } from './plain-words.ts';
import { readingsAreSettled } from './readings-are-settled.ts';
import { referencesResolve } from './references-resolve.ts';
import { restrictionsFitScope } from './restrictions-fit-scope.ts';
import { reviewIsWhole } from './review-is-whole.ts';
import { rulesDiffer } from './rules-differ.ts';
import { rulesFitKinds } from './rules-fit-kinds.ts';
import { shareAlikeCanBeShared } from './share-alike-can-be-shared.ts';
import { silencesAreSilent } from './silences-are-silent.ts';
import { spdxLocators } from './spdx-locators.ts';
import { statementsAreCited } from './statements-are-cited.ts';
import { thresholdsNameTheirNumber } from './thresholds-name-their-number.ts';
import { undertakingsAreCured } from './undertakings-are-cured.ts';
import { uniqueRuleIds } from './unique-rule-ids.ts';
import { versionsAgree } from './versions-agree.ts';

export { failureLine, runChecks } from './run-checks.ts';

/** All checks that every record passes, in alphabetical order. */
export const checks: readonly DataCheck[] = [
  addressesLeadToTexts,
  categoryFitsRules,
  changesAreTold,
  contestedNeedsDebate,
  contestedValuesAreExplained,
  coreCellsReached,
  documentsHaveFingerprints,
  dutiesCanBite,
  factValuesAreKnown,
  frameFitsRules,
  likenessIsMutual,
  limitsAreUsed,
  limitsHoldBack,
  limitsTestTheirFact,
  namesAreUnique,
  nonprofitExemptionFitsFrame,
  nothingLeftToFill,
  openSourceIsUnrestricted,
  opennessFitsSpdx,
  outboundFitsRules,
  ownWords,
  permissionsCanHold,
  plainBlockIsShort,
  plainReading,
  plainWords,
  readingsAreSettled,
  referencesResolve,
  restrictionsFitScope,
  reviewIsWhole,
  rulesDiffer,
  rulesFitKinds,
  shareAlikeCanBeShared,
  silencesAreSilent,
  spdxLocators,
  statementsAreCited,
  thresholdsNameTheirNumber,
  undertakingsAreCured,
  uniqueRuleIds,
  versionsAgree,
];
