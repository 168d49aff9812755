import { gridOf } from '../../engine/index.ts';
import type { IndexEntry, LicensePage, Relatives } from '../records.ts';
import type { LicenseRecord } from '../schema/license.ts';
import { toRules } from './to-rules.ts';

/** What search, lists and headings need of a record. */
export const toIndexEntry = (record: LicenseRecord): IndexEntry => ({
  id: record.id,
  name: record.name,
  shortName: record.shortName,
  version: record.version,
  steward: record.steward,
  published: record.published,
  status: record.status,
  category: record.category,
  family: record.family,
  hub: record.identifiers.hub,
  spdx: record.identifiers.spdx,
  aliases: record.aliases,
  kinds: record.madeFor.kinds,
  alsoFor: record.madeFor.alsoUsedFor.map(({ kind }) => kind),
  summary: record.plain.summary,
});

type Records = ReadonlyMap<string, LicenseRecord>;

const supersedersOf = (id: string, records: Records): string[] =>
  [...records.values()].filter(({ supersedes }) => supersedes === id).map((newer) => newer.id);

/** What a license page says of other licenses: their names, and the documents of the version it supersedes. */
function relativesOf(record: LicenseRecord, records: Records): Relatives {
  const older = records.get(record.supersedes ?? '');
  const newer = supersedersOf(record.id, records);
  const shown = [
    ...(older ? [older.id] : []),
    ...newer,
    ...record.nearDuplicates.map(({ id }) => id),
    ...record.outbound.compatible.map(({ license }) => license),
  ];
  return {
    names: Object.fromEntries(shown.map((id) => [id, records.get(id)?.shortName ?? id])),
    newer,
    olderDocuments: (older?.documents ?? []).map(({ role, title, url }) => ({ role, title, url })),
  };
}

/** What a license page needs: the record with its computed grid and its relatives among all records. */
export const toPage = (record: LicenseRecord, records: Records): LicensePage => ({
  ...record,
  grid: gridOf(toRules(record)),
  relatives: relativesOf(record, records),
});
