import { plainLetters } from './plain-letters.ts';

/** What is worth a second look before one trusts what the catalog says of an entry. */
export type CatalogMark =
  'tag-differs' | 'tag-vague' | 'sources-differ' | 'several' | 'base-differs' | 'not-verified' | 'risk-note';

/** The marks in the order in which the compact file counts them. */
export const catalogMarks: readonly CatalogMark[] = [
  'tag-differs',
  'tag-vague',
  'sources-differ',
  'several',
  'base-differs',
  'not-verified',
  'risk-note',
];

/** A model, a dataset or a name for several, as search shows it. */
export interface CatalogName {
  id: string;
  kind: 'model' | 'dataset' | 'family';
  name: string;
  also: string[];
  hub: string;
  /** License ids, family tags, "custom" or "not-stated"; of a family: those of all its members. */
  licenses: string[];
  /** Of a family: the marks of any of its members. */
  marks: CatalogMark[];
  /** The family whose name also stands for it. */
  family?: string;
  /** Of a family: its members, newest first. */
  members: string[];
  /** Of a family whose members differ: what decides, and what to look at. */
  differsBy: string[];
  says: string;
}

/** The compact file: one line per entry; numbers point into the lists beside it. */
export interface PackedNames {
  licenses: string[];
  owners: string[];
  /** kind (0 model, 1 dataset), name, Hub name (owner number and rest; empty: none), licenses, marks as bits, id where it does not follow from the names, other names. */
  entries: [number, string, number, string, number[], number, string, ...string[]][];
  /** id, name, other names, members (id of an entry or family), what decides, what to look at. */
  families: [string, string, string[], string[], string[], string][];
}

/** An id from a name: small letters and digits, hyphens between, dots inside versions. */
export const slug = (name: string): string =>
  plainLetters(name)
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/(?<![0-9])\.|\.(?![0-9])/g, '-')
    .replace(/-{2,}/g, '-')
    .replace(/^-|-$/g, '');

const unpackEntry =
  ({ licenses, owners }: PackedNames) =>
  ([kind, name, owner, rest, at, bits, id, ...also]: PackedNames['entries'][number]): CatalogName => {
    const hubName = rest === '=' ? name : rest;
    return {
      id: id || slug(hubName || name),
      kind: kind === 1 ? 'dataset' : 'model',
      name,
      also,
      hub: owner < 0 ? hubName : `${owners[owner] ?? ''}/${hubName}`,
      licenses: at.map((one) => licenses[one] ?? 'not-stated'),
      marks: catalogMarks.filter((_, bit) => (bits >> bit) & 1),
      members: [],
      differsBy: [],
      says: '',
    };
  };

/** The licenses of several entries; one whose license nobody states takes nothing from the others. */
export function ofSeveral(parts: readonly { licenses: readonly string[] }[]): string[] {
  const all = [...new Set(parts.flatMap((part) => part.licenses))];
  return all.length > 1 ? all.filter((id) => id !== 'not-stated') : all;
}

function unpackFamilies({ families }: PackedNames, byId: Map<string, CatalogName>): void {
  for (const [id, name, also, members, differsBy, says] of families) {
    const parts = members.flatMap((member) => byId.get(member) ?? []);
    for (const part of parts) part.family = id;
    const licenses = ofSeveral(parts);
    const marks = catalogMarks.filter((mark) => parts.some((part) => part.marks.includes(mark)));
    byId.set(id, { id, kind: 'family', name, also, hub: '', licenses, marks, members, differsBy, says });
  }
}

/** All names of the catalog by id; families stand after their members in the compact file. */
export function unpackNames(packed: PackedNames): Map<string, CatalogName> {
  const byId = new Map(packed.entries.map(unpackEntry(packed)).map((entry) => [entry.id, entry]));
  unpackFamilies(packed, byId);
  return byId;
}
