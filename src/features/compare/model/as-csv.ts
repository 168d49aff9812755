import { m } from '../../../i18n/index.ts';
import type { Row } from './row.ts';
import { sectionsOf, wordsOf, type Sheet } from './sheet.ts';

const risky = /^[=+\-@\t\r]/;

/** A field after RFC 4180; one that a spreadsheet would take for a formula starts with an apostrophe. */
export function csvField(text: string): string {
  const safe = risky.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const line = (fields: readonly string[]): string => fields.map(csvField).join(',');

const head = (names: readonly string[]): string[] => [
  m.compare_csv_topic(),
  m.compare_csv_question(),
  m.compare_csv_differs(),
  ...names.flatMap((name) => [name, m.compare_csv_clause({ name })]),
];

const fieldsOf = (topic: string, { question, differs, cells }: Row): string[] => [
  topic,
  question,
  differs ? m.compare_csv_yes() : m.compare_csv_no(),
  ...cells.flatMap((cell) => [wordsOf(cell), sectionsOf(cell.clauses).join('; ')]),
];

/** The whole comparison as a table file: one line for each row, an answer and its clauses for each license, notes at the end. */
export function asCsv({ names, topics, notes }: Sheet): string {
  const columns = head(names);
  const filled = (fields: readonly string[]): string[] => columns.map((_, index) => fields[index] ?? '');
  const lines = [
    columns,
    ...topics.flatMap(({ title, rows }) => rows.map((row) => fieldsOf(title, row))),
    ...notes.map((note) => filled([m.compare_csv_note(), note])),
  ];
  return lines.map((fields) => `${line(fields)}\r\n`).join('');
}
