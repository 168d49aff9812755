import { readingFields } from '../reading-fields.ts';
import { readingGrade, wordCount } from '../reading-grade.ts';
import type { AllRecords, DataCheck } from './check.ts';

const highest = 9;
const shortest = 12;

const known = new WeakMap<AllRecords, string[]>();

/** Names of all licenses and stewards, worked out once for all records. */
function namesIn(all: AllRecords): string[] {
  const names =
    known.get(all) ??
    [...all.records.values()]
      .flatMap(({ name, shortName, steward, aliases }) => [name, shortName, steward, ...aliases])
      .filter((name) => name.length > 3);
  known.set(all, names);
  return names;
}

/** Sentences for readers are plain. */
export const plainReading: DataCheck = {
  name: 'plain-reading',
  description: `Every text of more than ${shortest} words asks for reading grade ${highest} or lower (Flesch–Kincaid, names and quoted words left out).`,
  scope: 'record',
  exceptions: [],
  check: (record, all) => {
    const fields = readingFields(record);
    const words = fields.map(({ text }) => text).join('\n');
    const names = namesIn(all).filter((name) => words.includes(name));
    return fields
      .filter(({ text }) => wordCount(text) > shortest)
      .map((field) => ({ ...field, grade: readingGrade(field.text, names) }))
      .filter(({ grade }) => grade > highest)
      .map(({ path, text, grade }) => ({
        path,
        found: `grade ${grade.toFixed(1)}: "${text}"`,
        expected: `grade ${highest} or lower`,
        tip: 'Use two short sentences and shorter words.',
      }));
  },
};
