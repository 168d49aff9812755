export { unpackNames, type CatalogMark, type CatalogName, type PackedNames } from './catalog-names.ts';
export type {
  CatalogPage,
  CatalogShelf,
  CitedSource,
  DatasetRisk,
  Kin,
  LicenseUser,
  LicenseUses,
  StatedLicense,
  UserList,
} from './catalog-pages.ts';
export { shelfOf } from './catalog-shelf.ts';
export type { DeedLine, DeedMark, LicenseDeed, Survey, Word } from './deed.ts';
export { fingerprintOf, surelySeen, type Fingerprint } from './fingerprints/fingerprint.ts';
export { readKnownTexts, type KnownText, type KnownTextsFile, type TextName } from './fingerprints/known-texts.ts';
export { resemblance, type Resemblance } from './fingerprints/resemblance.ts';
export { familyNames } from './generated/family-names.ts';
export { overview } from './generated/overview.ts';
export * from './generated/terms/index.ts';
export type {
  FamilyEntry,
  FamilyPage,
  IndexEntry,
  KnowledgeIndex,
  LicenseList,
  LicensePage,
  LicenseRecord,
  ListEntry,
  VocabularyEntry,
} from './records.ts';
export { makeNameFinder, type FoundName, type NameFinder } from './find-name.ts';
export { resolveLicense, type Resolved } from './resolve.ts';
export type { HubIdentifier, IdentifierList, IdentifierTarget } from './surveys/identifiers.ts';
export type { Closest, RailCell, RailFamily, RailMember } from './surveys/rail.ts';
export {
  surveyQuestions,
  type FrameCount,
  type SoftwareSurvey,
  type SurveyAnswer,
  type SurveyedLicense,
  type SurveyQuestion,
} from './surveys/software.ts';
export {
  termOf,
  type ActEntry,
  type DutyKindEntry,
  type FactEntry,
  type GlossaryEntry,
  type OptionEntry,
  type RestrictionEntry,
} from './terms.ts';
export { nameKey } from './name-key.ts';
export { plainLetters } from './plain-letters.ts';
export { normalize } from './normalize.ts';
