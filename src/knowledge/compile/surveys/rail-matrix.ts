import { restrictions, type Restriction } from '../../../engine/vocabulary.gen.ts';
import type { LicenseRecord } from '../../schema/license.ts';
import type { RailCell, RailFamily } from '../../surveys/rail.ts';
import { barredUses } from './barred-uses.ts';

const sectionsOf = (rules: LicenseRecord['prohibitions']): string[] => [
  ...new Set(rules.flatMap(({ cite }) => cite.slice(0, 1).map(({ section }) => section))),
];

/** The parts of a label: words, and letters or numbers in brackets. */
const partsOf = (label: string): string[] => label.match(/ ?\([^()]*\)| ?[^ (]+/g) ?? [];

/** What all labels begin with, in whole parts: "Attachment A". A mark such as "§" alone is nothing to share. */
export function sharedStart(labels: readonly string[]): string {
  const [first = [], ...others] = labels.map(partsOf);
  const end = first.findIndex((part, at) => others.some((parts) => parts[at] !== part));
  const start = (end < 0 ? first : first.slice(0, end)).join('');
  return /[\p{L}\p{N}]/u.test(start) ? start : '';
}

const barsOf = ({ prohibitions }: LicenseRecord): LicenseRecord['prohibitions'] =>
  prohibitions.filter(({ categories }) => categories);

function cellOf(record: LicenseRecord, category: Restriction, place: string): RailCell | null {
  const rules = barsOf(record).filter(({ categories }) => categories?.includes(category));
  const sections = sectionsOf(rules);
  const [first = ''] = sections;
  if (rules.length === 0) return null;
  return { rules: rules.map(({ id }) => id), label: first.slice(place.length).trim(), more: sections.length - 1 };
}

/** Who bars which use: categories in rows, in the order of the taxonomy, and licenses that bar any in columns. */
export function railMatrix(records: readonly LicenseRecord[]): Pick<RailFamily, 'columns' | 'rows'> {
  const barring = records.filter((record) => barredUses(record).size > 0);
  const columns = barring.map((record) => ({ id: record.id, place: sharedStart(sectionsOf(barsOf(record))) }));
  const rows = restrictions.map((category) => ({
    category,
    cells: barring.map((record, at) => cellOf(record, category, columns[at]?.place ?? '')),
  }));
  return { columns, rows: rows.filter(({ cells }) => cells.some((cell) => cell !== null)) };
}
