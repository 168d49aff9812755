import type { Reading } from '../compile/compare-reading.ts';
import type { FamilyEntry, LicenseRecord } from '../records.ts';

/** One thing a check found: where, what stands there, what was expected, and how to mend it. */
export interface CheckProblem {
  path: string;
  found: string;
  expected: string;
  tip: string;
}

/** Everything a check may compare a record with. */
export interface AllRecords {
  records: ReadonlyMap<string, LicenseRecord>;
  families: readonly FamilyEntry[];
  /** Hashes of the texts that have a fingerprint, by text; the committed ones where none are given. */
  fingerprints?: ReadonlyMap<string, { sha256: string }>;
  /** Second readings by record; left out where records are checked without them. */
  readings?: ReadonlyMap<string, Reading>;
}

/** A failure that is expected, and why; it complains once it no longer happens. */
export interface CheckException {
  record: string;
  path: string;
  because: string;
}

/** A rule all records keep. */
export interface DataCheck {
  name: string;
  description: string;
  /** What one problem is about: one record alone, or a record beside the others. */
  scope: 'record' | 'between-records';
  check: (record: LicenseRecord, all: AllRecords) => CheckProblem[];
  exceptions: readonly CheckException[];
}

/** A problem with the check and the record it belongs to. */
export interface CheckFailure extends CheckProblem {
  check: string;
  record: string;
}
