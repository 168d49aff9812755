import type { FamilyEntry } from '../../records.ts';
import type { LicenseRecord } from '../../schema/license.ts';
import type { RailFamily } from '../../surveys/rail.ts';
import { readUses, readWords } from '../words.ts';
import { railMatrix } from './rail-matrix.ts';
import { railMembers, railRecords } from './rail-members.ts';

/** The RAIL family: its tree over time, and who bars which use in the order of the tree, with the words for both. */
export function toRail(records: ReadonlyMap<string, LicenseRecord>, families: readonly FamilyEntry[]): RailFamily {
  const members = railMembers(railRecords(records, families), readWords());
  const { columns, rows } = railMatrix(members.flatMap(({ id }) => records.get(id) ?? []));
  const { uses, domains } = readUses();
  return {
    members,
    columns,
    uses: uses.filter(({ id }) => rows.some(({ category }) => category === id)),
    domains,
    rows,
  };
}
