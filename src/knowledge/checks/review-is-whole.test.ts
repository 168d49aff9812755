import { expect, it } from 'vitest';
import { exampleRecord } from '../testing/example-record.ts';
import { isAfter, reviewIsWhole } from './review-is-whole.ts';

const { review, documents } = exampleRecord();
const { writer } = review;
const secondReader = { role: 'second reader', on: '2026-11-20', settled: [] };
const paths = (record: ReturnType<typeof exampleRecord>): string[] =>
  reviewIsWhole.check(record, { records: new Map(), families: [] }).map(({ path }) => path);

it('finds documents that the writer has not read', () => {
  const read = ['fern-1.0'];
  expect(paths(exampleRecord({ review: { ...review, writer: { ...writer, read } } }))).toEqual(['review.writer.read']);
});

it('finds that the second reader is missing, or is the writer', () => {
  expect(paths(exampleRecord({ review: { writer } }))).toEqual(['review.secondReader']);
  expect(paths(exampleRecord({ review: { writer, secondReader: { ...secondReader, role: writer.role } } }))).toEqual([
    'review.secondReader.role',
  ]);
});

it('finds dates in the wrong order', () => {
  expect(paths(exampleRecord({ published: '2027', review }))).toEqual(['published']);
  expect(paths(exampleRecord({ review: { ...review, writer: { ...writer, on: '2026-10' } } }))).toEqual([
    'documents.readOn',
  ]);
  expect(paths(exampleRecord({ review: { writer, secondReader: { ...secondReader, on: '2025-12-31' } } }))).toEqual([
    'review.writer.on',
  ]);
});

it('compares dates as far as both are known', () => {
  expect([isAfter('2026', '2026-11-20'), isAfter('2026-12', '2026-11-20')]).toEqual([false, true]);
});

it('asks what could not be read, and is content when it is told', () => {
  const torn = documents.map((document) => ({ ...document, complete: 'no' as const }));
  expect(paths(exampleRecord({ documents: torn }))).toEqual(['review.openDoubts']);
  expect(paths(exampleRecord({ documents: torn, review: { ...review, openDoubts: ['Page 2 is gone.'] } }))).toEqual([]);
});
