import type { AssetKind, GridCell, LicenseCategory, Status } from '../engine/index.ts';
import type { LicenseRecord } from './schema/license.ts';

export type { LicenseRecord } from './schema/license.ts';

/** What a list shows of a license. */
export interface ListEntry {
  id: string;
  name: string;
  category: LicenseCategory;
  kinds: AssetKind[];
  status: Status;
  summary: string;
}

/** What search and headings know of a license. */
export interface IndexEntry extends ListEntry {
  shortName: string;
  version: string;
  steward: string;
  published: string;
  family: string;
  hub: string[];
  spdx: string[];
  aliases: string[];
  alsoFor: AssetKind[];
}

/** A tag that loses the version, or states nothing: what is missing, who it may mean, whom to ask. */
export interface FamilyEntry {
  id: string;
  hub: string[];
  label: string;
  says: string;
  candidates: string[];
  others: string[];
  ask: string;
}

/** The small file the list of all licenses and families needs. */
export interface LicenseList {
  licenses: ListEntry[];
  families: Pick<FamilyEntry, 'id' | 'label' | 'says'>[];
}

/** A tag that does not settle the license, with what one needs to see of those it may mean. */
export interface FamilyPage {
  family: FamilyEntry;
  candidates: Pick<ListEntry, 'id' | 'name' | 'summary'>[];
}

/** The file search needs: all licenses and families by all their names, and the version of the knowledge. */
export interface KnowledgeIndex {
  version: string;
  licenses: IndexEntry[];
  families: FamilyEntry[];
}

/** One license as its page reads it: the record and the grid computed from it. */
export type LicensePage = LicenseRecord & { grid: GridCell[] };

/** One entry of a closed list. */
export interface VocabularyEntry {
  id: string;
  label: string;
  definition: string;
  icon: string;
}
