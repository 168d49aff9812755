import type { FamilyEntry } from '../../records.ts';
import type { LicenseRecord } from '../../schema/license.ts';
import type { RailFamily } from '../../surveys.ts';
import { railMatrix } from './rail-matrix.ts';
import { railMembers, railRecords } from './rail-members.ts';

/** The RAIL family: its tree over time, and who bars which use in the order of the tree. */
export function toRail(records: ReadonlyMap<string, LicenseRecord>, families: readonly FamilyEntry[]): RailFamily {
  const members = railMembers(railRecords(records, families));
  return { members, ...railMatrix(members.flatMap(({ id }) => records.get(id) ?? [])) };
}
