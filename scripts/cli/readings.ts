import { answersOf, readRestrictionKeys } from '../../src/knowledge/compile/answers.ts';
import { compareReading, readingSchema, type Difference } from '../../src/knowledge/compile/compare-reading.ts';
import type { LicenseRecord } from '../../src/knowledge/records.ts';
import { BadInput, didYouMean } from './bad-input.ts';
import { faultsOf } from './faults.ts';
import { asJson, said, type Output } from './output.ts';
import { parseInput, readText } from './read-input.ts';

/** `answers <id>`: the second reader's questionnaire, answered from the record. */
export function answers(record: LicenseRecord, json: boolean): Output {
  const derived = answersOf(record, readRestrictionKeys());
  if (json) return asJson(derived);
  return said(
    Object.entries(derived.answers).map(([key, { a, clause, note }]) =>
      `${key}: ${a}${clause ? ` (${clause})` : ''} ${note}`.trimEnd(),
    ),
  );
}

/** `answers <id> --blank`: the questionnaire to fill in, for a second reader who has not seen the record. */
export function questionnaire(record: LicenseRecord): Output {
  const { id, documents, answers: derived } = answersOf(record, readRestrictionKeys());
  const blank = { a: '', clause: '', locator: '', note: '' };
  return asJson({ id, documents, answers: Object.fromEntries(Object.keys(derived).map((key) => [key, blank])) });
}

function readReading(file: string, record: LicenseRecord, keys: readonly string[]) {
  const content = parseInput(readText(file));
  const result = readingSchema.safeParse(content);
  if (!result.success) throw new BadInput(faultsOf(result.error, content).join('\n'));
  if (result.data.id !== record.id) throw new BadInput(`id: found "${result.data.id}", expected "${record.id}"`);
  const given = Object.keys(result.data.answers);
  const missing = keys.filter((key) => !given.includes(key));
  const unknown = given.filter((key) => !keys.includes(key));
  if (unknown[0] !== undefined)
    throw new BadInput(
      `answers.${unknown[0]}: found a key that is not in the questionnaire.${didYouMean(unknown[0], keys)}`,
    );
  if (missing.length > 0)
    throw new BadInput(`answers: found no answer to ${missing.join(', ')}; expected one for every key`);
  return result.data;
}

const order: Difference['kind'][] = ['hard', 'settled', 'soft'];

/** `compare-reading <id> <file>`: every difference between the record and a second reading; 1 while a hard one is not settled. */
export function compare(record: LicenseRecord, file: string, json: boolean): Output {
  const derived = answersOf(record, readRestrictionKeys());
  const reading = readReading(file, record, Object.keys(derived.answers));
  const differences = compareReading(record, derived, reading).sort(
    (a, b) => order.indexOf(a.kind) - order.indexOf(b.kind),
  );
  const code = differences.some(({ kind }) => kind === 'hard') ? 1 : 0;
  if (json) return asJson(differences, code);
  const counts = order.map((kind) => `${differences.filter((one) => one.kind === kind).length} ${kind}`).join(', ');
  return said(
    [
      ...differences.flatMap((one) => lines(one, derived.answers[one.key], reading.answers[one.key])),
      `${record.id}: ${counts}`,
    ],
    code,
  );
}

interface Side {
  clause: string;
  note: string;
}

const side = (name: string, a: string, by: Side | undefined): string =>
  `    ${name}: ${a}${by?.clause ? ` (${by.clause})` : ''} ${by?.note ?? ''}`.trimEnd();

const lines = (
  { kind, key, record, reading }: Difference,
  mine: Side | undefined,
  theirs: Side | undefined,
): string[] => [`${kind}: ${key}`, side('record', record, mine), side('reading', reading, theirs)];
