import { answersOf, readRestrictionKeys } from '../compile/answers.ts';
import { compareReading, type Reading } from '../compile/compare-reading.ts';
import type { LicenseRecord } from '../records.ts';
import type { CheckProblem, DataCheck } from './check.ts';

const marks = ['yes', 'yes-if', 'no', 'silent', 'contested', 'n/a'];
const keys = readRestrictionKeys();

function answerProblems(record: LicenseRecord, reading: Reading): CheckProblem[] {
  const settled = record.review.secondReader?.settled ?? [];
  const blamed = new Set(settled.filter(({ wrong }) => wrong === 'record').map(({ key }) => key));
  return compareReading(record, answersOf(record, keys), reading).flatMap((difference) => {
    const path = `review.secondReader.settled.${difference.key}`;
    const found = `"${difference.record}" in the record, "${difference.reading}" in the reading`;
    if (difference.kind === 'hard')
      return [{ path, found, expected: 'the same, or a word on who is right', tip: 'Settle it by the clause.' }];
    const marked = marks.includes(difference.record) && marks.includes(difference.reading);
    if (difference.kind !== 'settled' || !marked || !blamed.has(difference.key)) return [];
    const expected = 'the answer of the reading, as the record is said to have been wrong';
    return [{ path, found, expected, tip: 'Correct the record, or say that the reading was wrong.' }];
  });
}

function coverProblems({ documents, review }: LicenseRecord, reading: Reading): CheckProblem[] {
  const unread = documents
    .filter(({ text }) => !reading.documents.includes(text))
    .map(({ text }) => ({
      path: 'review.secondReader',
      found: `a reading of ${reading.documents.join(', ')}`,
      expected: `one of ${text} too`,
      tip: 'Have the second reader read every document.',
    }));
  const strange = (review.secondReader?.settled ?? [])
    .filter(({ key }) => reading.answers[key] === undefined)
    .map(({ key }) => ({
      path: `review.secondReader.settled.${key}`,
      found: `"${key}", which the reading does not answer`,
      expected: 'a key of the questionnaire',
      tip: 'Correct the key.',
    }));
  return [...unread, ...strange];
}

/** Every record was read twice, and the two readers have come to terms. */
export const readingsAreSettled: DataCheck = {
  name: 'readings-are-settled',
  description:
    'Every record has a second reading of all its documents; each hard difference is settled, and where the record was wrong it no longer says so.',
  scope: 'record',
  exceptions: [
    {
      record: 'seer-license',
      path: 'review.secondReader.settled.r_weapons',
      because: 'the record left the topic out; put in, it says more than the reading did',
    },
  ],
  check: (record, { readings }) => {
    if (!readings) return [];
    const reading = readings.get(record.id);
    const tip = `Save a reading as src/knowledge/readings/${record.id}.json.`;
    if (!reading) return [{ path: 'review.secondReader', found: 'no reading', expected: 'the questionnaire', tip }];
    return [...coverProblems(record, reading), ...answerProblems(record, reading)];
  },
};
