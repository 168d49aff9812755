import type { LicenseRecord } from '../records.ts';
import type { CheckProblem, DataCheck } from './check.ts';

/** Is a date after another one? Dates may stop at the month or the year; then only that far is compared. */
export const isAfter = (date: string, other: string): boolean => {
  const known = Math.min(date.length, other.length);
  return date.slice(0, known) > other.slice(0, known);
};

function readProblems({ documents, review: { writer, openDoubts } }: LicenseRecord): CheckProblem[] {
  const unread = documents
    .filter(({ text }) => !writer.read.includes(text))
    .map(({ text }) => ({
      path: 'review.writer.read',
      found: writer.read.join(', '),
      expected: `${text}, which the record cites`,
      tip: 'Read it in full, then name the text here.',
    }));
  const partly = documents.some(({ complete }) => complete === 'no');
  return partly && openDoubts.length === 0
    ? [...unread, { path: 'review.openDoubts', found: 'none', expected: 'what could not be read', tip: 'Say it.' }]
    : unread;
}

function readerProblems({ review: { writer, secondReader } }: LicenseRecord): CheckProblem[] {
  const path = 'review.secondReader';
  const tip = 'Have somebody answer the questionnaire who has not seen the record.';
  if (!secondReader) return [{ path, found: 'nobody', expected: 'a second reader', tip }];
  return secondReader.role === writer.role
    ? [{ path: `${path}.role`, found: `the writer's role, ${writer.role}`, expected: 'another person', tip }]
    : [];
}

function dateProblems({ published, documents, review: { writer, secondReader } }: LicenseRecord): CheckProblem[] {
  const read = documents.map(({ readOn }) => readOn);
  const order = [
    ...read.map((day) => ['published', published, day] as const),
    ...read.map((day) => ['documents.readOn', day, writer.on] as const),
    ...(secondReader ? [['review.writer.on', writer.on, secondReader.on] as const] : []),
  ];
  return order
    .filter(([, first, then]) => isAfter(first, then))
    .map(([path, first, then]) => ({
      path,
      found: first,
      expected: `${then} or before: published, read, written, read again`,
      tip: 'Correct the date.',
    }));
}

/** Two people have read every document, one after the other. */
export const reviewIsWhole: DataCheck = {
  name: 'review-is-whole',
  description:
    'The writer has read every document, somebody else has read them too, dates follow each other, and what could not be read is told as a doubt.',
  scope: 'record',
  exceptions: [],
  check: (record) => [...readProblems(record), ...readerProblems(record), ...dateProblems(record)],
};
