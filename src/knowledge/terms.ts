import type { VerdictMark } from '../engine/index.ts';
import type { VocabularyEntry } from './records.ts';

/** A fact of a plan with the question a wizard asks. */
export interface FactEntry extends VocabularyEntry {
  id: string;
  type: 'choice' | 'yes-no' | 'number' | 'country';
  unit?: string;
  values?: { id: string; label: string; definition: string }[];
  question: string;
  help: string;
  why: string;
}

/** An operation or exposure as an option of the wizard. */
export interface OptionEntry extends VocabularyEntry {
  'question-label': string;
  help: string;
  kinds?: string[];
}

/** A kind of duty: what to do, who usually does it and when. */
export interface DutyKindEntry extends VocabularyEntry {
  do: string;
  who: string;
  moment: string;
  paste?: string;
}

/** An answer an assessment can give. */
export interface VerdictEntry extends VocabularyEntry {
  id: VerdictMark;
}

/** A category of the use-restriction taxonomy. */
export interface RestrictionEntry extends VocabularyEntry {
  domain: string;
  /** mission: honest work may touch it; pledge: only misuse does; undertaking: met by doing something. */
  ask: string;
  /** Key of the second reader's questionnaire. */
  reading?: string;
  question: string;
  touched: string[];
  untouched: string[];
  related: string[];
}

/** An act with the phrase that completes "You may …". */
export interface ActEntry extends VocabularyEntry {
  asks: string;
  includes: string[];
}

/** A glossary term. */
export interface GlossaryEntry {
  id: string;
  term: string;
  definition: string;
}

/** Finds an entry of a closed list; the build makes sure that every id has one. */
export function termOf<Entry extends { id: string }>(list: readonly Entry[], id: string): Entry {
  const found = list.find((entry) => entry.id === id);
  if (!found) throw new Error(`no vocabulary entry "${id}"`);
  return found;
}
