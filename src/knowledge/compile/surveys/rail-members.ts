import type { FamilyEntry } from '../../records.ts';
import type { LicenseRecord } from '../../schema/license.ts';
import type { Closest, RailMember } from '../../surveys/rail.ts';
import type { Words } from '../words.ts';
import { barredUses } from './barred-uses.ts';

type Records = ReadonlyMap<string, LicenseRecord>;

const railCategories: readonly string[] = ['rail', 'open-rail'];
const railTags: readonly string[] = ['rail', 'openrail'];

/** Every record that is a RAIL by category or was tested as one, and those the bare names "rail" and "openrail" may mean. */
export function railRecords(records: Records, families: readonly FamilyEntry[]): LicenseRecord[] {
  const named = new Set(families.filter(({ id }) => railTags.includes(id)).flatMap(({ candidates }) => candidates));
  return [...records.values()]
    .filter(
      ({ id, category, openness }) => railCategories.includes(category) || openness.rail !== undefined || named.has(id),
    )
    .toSorted(byDate);
}

/** A day known only by its year comes before the days of that year. */
const byDate = (one: LicenseRecord, other: LicenseRecord): number =>
  one.published < other.published ? -1 : one.published > other.published ? 1 : one.id < other.id ? -1 : 1;

/** Do the dates settle that one came first? "2023" and "2023-03-02" do not. */
const isEarlier = (one: string, other: string): boolean => one < other && !other.startsWith(one);

const shared = (one: ReadonlySet<string>, other: ReadonlySet<string>): number =>
  [...one].filter((use) => other.has(use)).length;

const likeness = (one: LicenseRecord, other: LicenseRecord): number => {
  const [mine, theirs] = [barredUses(one), barredUses(other)];
  const both = shared(mine, theirs);
  return both === 0 ? 0 : both / (mine.size + theirs.size - both);
};

/** The text it replaces, or else the most alike of the earlier ones its record calls look-alikes; among equals the one it names first. */
function closestRecord(record: LicenseRecord, earlier: readonly LicenseRecord[]): LicenseRecord | undefined {
  const replaced = earlier.find(({ id }) => id === record.supersedes);
  if (replaced) return replaced;
  const alike = record.nearDuplicates.flatMap((near) => earlier.find(({ id }) => id === near.id) ?? []);
  return alike.toSorted((one, other) => likeness(record, other) - likeness(record, one))[0];
}

function closestOf(record: LicenseRecord, earlier: readonly LicenseRecord[]): Closest | undefined {
  const other = closestRecord(record, earlier);
  if (!other) return undefined;
  const [mine, theirs] = [barredUses(record), barredUses(other)];
  return {
    id: other.id,
    replaces: record.supersedes === other.id,
    isEarlier: isEarlier(other.published, record.published),
    added: [...mine].filter((use) => !theirs.has(use)),
    dropped: [...theirs].filter((use) => !mine.has(use)),
    kept: shared(mine, theirs),
  };
}

const railOf = ({ openness: { rail } }: LicenseRecord): RailMember['rail'] =>
  rail && {
    open: rail.open,
    responsible: rail.responsible,
    artifacts: rail.artifacts,
    says: rail.says,
    sections: [...new Set(rail.cite.map(({ section }) => section))],
  };

type KindWords = Pick<Words, 'categories' | 'statuses'>;

const labelIn = (words: Words['categories'], wanted: string): string =>
  words.find(({ id }) => id === wanted)?.label ?? wanted;

function memberOf(record: LicenseRecord, earlier: readonly LicenseRecord[], words: KindWords): RailMember {
  const [closest, rail] = [closestOf(record, earlier), railOf(record)];
  return {
    id: record.id,
    name: record.shortName,
    names: [record.shortName, record.name, ...record.aliases].filter((name) => /rail/i.test(name)),
    published: record.published,
    kind: labelIn(words.categories, record.category),
    ...(record.status !== 'current' && { status: labelIn(words.statuses, record.status) }),
    depth: 0,
    ...(closest && { closest }),
    ...(rail && { rail }),
  };
}

const withLine = (members: readonly RailMember[], member: RailMember, depth: number): RailMember[] => [
  { ...member, depth },
  ...members.filter(({ closest }) => closest?.id === member.id).flatMap((next) => withLine(members, next, depth + 1)),
];

/** The family as a tree, oldest line first, each text followed by those closest to it. */
export function railMembers(records: readonly LicenseRecord[], words: KindWords): RailMember[] {
  const members = records.map((record, place) => memberOf(record, records.slice(0, place), words));
  return members.filter(({ closest }) => !closest).flatMap((first) => withLine(members, first, 0));
}
