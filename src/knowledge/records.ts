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

/** What the page of a license says of other licenses. */
export interface Relatives {
  /** Short names of every license the record points to, by id. */
  names: Record<string, string>;
  /** The records that supersede this one. */
  newer: string[];
  /** Where the clauses of the superseded version stand. */
  olderDocuments: Pick<LicenseRecord['documents'][number], 'role' | 'title' | 'url'>[];
}

/** One license as its page reads it: the record, the grid computed from it and its relatives. */
export type LicensePage = LicenseRecord & { grid: GridCell[]; relatives: Relatives };

/** One entry of a closed list. */
export interface VocabularyEntry {
  id: string;
  label: string;
  definition: string;
  icon: string;
}
