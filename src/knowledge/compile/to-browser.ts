import { gridOf, type License } from '../../engine/index.ts';
import type { IndexEntry, LicensePage, Relatives } from '../records.ts';
import type { LicenseRecord } from '../schema/license.ts';

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

/** What the engine needs of a record: rules without sentences and clauses. */
export const toRules = ({
  id,
  category,
  status,
  madeFor,
  documents,
  permissions,
  prohibitions,
  duties,
  limits,
  silentOn,
  reach,
  outbound,
  frame,
}: LicenseRecord): License => ({
  id,
  category,
  status,
  madeFor: { kinds: madeFor.kinds, alsoUsedFor: madeFor.alsoUsedFor.map(({ kind }) => ({ kind })) },
  documents: documents.map(({ complete }) => ({ complete })),
  permissions: permissions.map(({ id, acts, objects, if: test, certainty }) => ({
    id,
    acts,
    objects,
    if: test,
    certainty,
  })),
  prohibitions: prohibitions.map(({ id, acts, objects, if: test, certainty, categories, curedBy }) => ({
    id,
    acts,
    objects,
    if: test,
    certainty,
    categories,
    curedBy,
  })),
  duties: duties.map(({ id, kind, when, certainty }) => ({ id, kind, when, certainty })),
  limits: limits.map(({ id, kind, test, certainty }) => ({ id, kind, test, certainty })),
  silentOn: silentOn.map(({ id, acts, objects, readAs }) => ({ id, acts, objects, readAs })),
  reach: Object.fromEntries(
    Object.entries(reach).map(([step, { effect, certainty }]) => [step, { effect, certainty }]),
  ),
  outbound: {
    kind: outbound.kind,
    compatible: outbound.compatible.map(({ license, joined }) => ({ license, joined })),
    noFurtherRestrictions: outbound.noFurtherRestrictions,
  },
  frame: Object.fromEntries(
    (['revocable', 'remote-restriction', 'patent-retaliation', 'patent-grant'] as const).map((topic) => [
      topic,
      { value: frame[topic].value },
    ]),
  ),
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
