import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFamilies, toIndex } from '../compile.ts';
import { knowledgeFolder, loadRecords } from '../load-records.ts';
import { barredUses } from './barred-uses.ts';
import { sharedStart } from './rail-matrix.ts';
import { readHubList, toIdentifiers } from './to-identifiers.ts';
import { toRail } from './to-rail.ts';
import { toSoftware } from './to-software.ts';

const { records } = loadRecords(join(knowledgeFolder, 'licenses'));
const families = readFamilies();
const rail = toRail(records, families);
const software = toSoftware(records);
const usesOf = (id: string) => {
  const record = records.get(id);
  return record ? barredUses(record) : new Set<string>();
};

const closestOf = (id: string) => rail.members.find((member) => member.id === id)?.closest;

test('every RAIL of the records stands in the tree once, after the text it is held against', () => {
  const ids = rail.members.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { id, category } of records.values()) if (/^(open-)?rail$/.test(category)) expect(ids).toContain(id);
  for (const { id, depth, closest } of rail.members) {
    const before = rail.members.find((other) => other.id === closest?.id);
    expect(depth, id).toBe(before ? before.depth + 1 : 0);
    expect(before ? ids.indexOf(before.id) : -1, id).toBeLessThan(ids.indexOf(id));
  }
});

test('what a text adds, drops and keeps makes up the uses of both texts', () => {
  for (const { id, closest } of rail.members) {
    if (!closest) continue;
    expect(closest.added.length + closest.kept, id).toBe(usesOf(id).size);
    expect(closest.dropped.length + closest.kept, id).toBe(usesOf(closest.id).size);
  }
});

test('a replaced text comes before what replaces it; a bare year settles no order within it', () => {
  expect(closestOf('openrail-plus-plus')).toMatchObject({ replaces: true, isEarlier: true });
  expect(closestOf('deepseek-license-1.0')).toMatchObject({ id: 'bigcode-openrail-m', isEarlier: false });
});

test('the matrix has a mark wherever a record bars a use, and nowhere else', () => {
  rail.columns.forEach(({ id }, at) => {
    const marked = rail.rows.filter(({ cells }) => cells[at]).map(({ category }) => category);
    expect(marked.toSorted()).toEqual([...usesOf(id)].toSorted());
  });
});

test.each([
  [['Attachment A (a)', 'Attachment A (b)'], 'Attachment A'],
  [['§ 2(a)', '§ 2(d)(i)'], '§ 2'],
  [['§ 2(a)', '§ 3(a)'], ''],
  [['Attachment A', 'Attachment A'], 'Attachment A'],
])('marks %j share the start "%s"', (labels, start) => {
  expect(sharedStart(labels)).toBe(start);
});

test("every identifier of the Hub's own list leads somewhere, and each stands there once", () => {
  const list = readHubList();
  const tags = toIdentifiers(toIndex(records, families), list).identifiers.map(({ tag }) => tag);
  expect(list.identifiers.filter((tag) => !tags.includes(tag))).toEqual([]);
  expect(new Set(tags).size).toBe(tags.length);
  expect(tags.at(-1)).toBe('');
});

test('a tag leads to its license, to a choice, to a text nobody has read, or to no license', () => {
  const { identifiers } = toIdentifiers(toIndex(records, families), readHubList());
  const targetOf = (wanted: string) => identifiers.find(({ tag }) => tag === wanted)?.target;
  expect(['mit', 'cc', 'grok2-community', 'unknown', ''].map(targetOf)).toEqual([
    'license',
    'which',
    'unread',
    'not-stated',
    'not-stated',
  ]);
});

test('the survey has no license that was written for models, and each sentence about weights once', () => {
  for (const { id } of software.licenses) expect(records.get(id)?.madeFor.kinds).not.toContain('model');
  const sentences = software.onModels.map(({ says }) => says);
  expect(new Set(sentences).size).toBe(sentences.length);
  expect(software.onModels.flatMap(({ ids }) => ids).toSorted()).toEqual(
    software.licenses.map(({ id }) => id).toSorted(),
  );
});

test('what most licenses say comes first, and every category of the survey has its word', () => {
  const counts = software.onModels.map(({ ids }) => ids.length);
  expect(counts).toEqual(counts.toSorted((one, other) => other - one));
  expect(new Set(software.categories.map(({ id }) => id))).toEqual(
    new Set(software.licenses.map(({ category }) => category)),
  );
});

test('the counts of each topic add up to the licenses of the survey', () => {
  for (const { topic, values, example } of software.frame) {
    expect(
      values.reduce((sum, { count }) => sum + count, 0),
      topic,
    ).toBe(software.licenses.length);
    expect(example.section, topic).not.toBe('');
  }
});
