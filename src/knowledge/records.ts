import type { AssetKind, GridCell, LicenseCategory, Status } from '../engine/index.ts';
import type { LicenseRecord } from './schema/license.ts';

export type { LicenseRecord } from './schema/license.ts';

/** What search, lists and headings know of a license. */
export interface IndexEntry {
  id: string;
  name: string;
  shortName: string;
  version: string;
  steward: string;
  published: string;
  status: Status;
  category: LicenseCategory;
  family: string;
  hub: string[];
  spdx: string[];
  aliases: string[];
  kinds: AssetKind[];
  alsoFor: AssetKind[];
  summary: string;
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

/** The small file every list needs: all licenses and families, and the version of the knowledge. */
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
