import { expect, test } from 'vitest';
import { join } from 'node:path';
import { knowledgeFolder, loadRecords } from './load-records.ts';
import { toDeed } from './to-deed.ts';
import { readWords } from './words.ts';

const { records } = loadRecords(join(knowledgeFolder, 'licenses'));
const words = readWords();
const all = [...records.values()].map((record) => ({ record, deed: toDeed(record, words) }));
const ids = (rules: readonly { id: string }[]) => rules.map(({ id }) => id).toSorted();
const deedOf = (id: string) => all.find(({ record }) => record.id === id)?.deed;

test.each(all)(
  'the deed of $record.id holds every permission, duty, limit and prohibition once',
  ({ record, deed }) => {
    expect(ids(deed.may)).toEqual(ids(record.permissions));
    expect(ids(deed.must)).toEqual(ids(record.duties));
    expect(ids(deed.mayNot)).toEqual(ids([...record.limits, ...record.prohibitions]));
  },
);

test('shows uses that honest work may touch before those that only misuse touches', () => {
  const says = deedOf('bigscience-bloom-rail-1.0')?.mayNot.map((line) => line.says) ?? [];
  const first = (word: string) => says.findIndex((text) => text.includes(word));
  expect(first('medical')).toBeGreaterThanOrEqual(0);
  expect(first('medical')).toBeLessThan(first('children'));
});

test('names each section of a line once', () => {
  const sections = deedOf('llama3.1')?.may.map(({ marks }) => marks.map(({ document, section }) => document + section));
  expect(sections?.every((marks) => new Set(marks).size === marks.length)).toBe(true);
});
