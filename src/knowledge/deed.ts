import type { Certainty, DocumentRole } from '../engine/index.ts';
import type { LicenseRecord, VocabularyEntry } from './records.ts';

/** A word of a closed list with what it means. */
export type Word = Pick<VocabularyEntry, 'id' | 'label' | 'definition'>;

/** One document's section a line stands in. */
export interface DeedMark {
  document: DocumentRole;
  section: string;
}

/** One line of a deed: a rule in its own words, how it looks, how sure it is, and where it stands. */
export interface DeedLine {
  id: string;
  says: string;
  look: 'yes' | 'yes-if' | 'no' | 'unclear';
  certainty: Certainty;
  marks: DeedMark[];
}

/** A page about many licenses that one of them may stand on. */
export type Survey = 'rail' | 'software';

/** What the top of a license's page shows: what you may, must and may not do, the weightiest first. */
export interface LicenseDeed extends Pick<LicenseRecord, 'id' | 'name' | 'steward' | 'published'> {
  summary: string;
  status: Word;
  category: Word;
  kinds: Word[];
  may: DeedLine[];
  must: DeedLine[];
  mayNot: DeedLine[];
  /** The page about many licenses it also stands on. */
  survey?: Survey;
}
