import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { KnowledgeIndex } from '../knowledge/index.ts';
import { makeFinder } from './license-finder.ts';

const index = JSON.parse(readFileSync('src/knowledge/generated/index.json', 'utf8')) as KnowledgeIndex;
const find = makeFinder(index);
const first = (text: string): string | undefined => find(text, 'names').hits[0]?.entry.id;

test.each([
  ['bloom', 'bigscience-bloom-rail-1.0'],
  ['Llama 3.1', 'llama3.1'],
  ['llama3.1', 'llama3.1'],
  ['CC BY-NC', 'cc-by-nc-4.0'],
  ['cc by nc 4', 'cc-by-nc-4.0'],
  ['apache2', 'apache-2.0'],
  ['ápâche', 'apache-2.0'],
  ['mit', 'mit'],
  ['gpl3', 'gpl-3.0'],
  ['opt 175b', 'opt-175b-license'],
  ['openrail', 'openrail'],
  ['openrail++', 'openrail-plus-plus'],
])('finds "%s" by its name', (text, id) => {
  expect(first(text)).toBe(id);
  expect(find(text, 'names').exact).toBe(true);
});

test.each([
  ['appache', 'apache-2.0'],
  ['bigsience blom', 'bigscience-bloom-rail-1.0'],
  ['creatvieml', 'creativeml-openrail-m'],
])('finds the misspelled "%s" and says that it is not exact', (text, id) => {
  expect(find(text, 'names')).toMatchObject({ exact: false });
  expect(first(text)).toBe(id);
});

test('a version Lichen does not have leads to its family, not to another version', () => {
  expect(first('GPL 1.0')).toBe('gpl');
});

test('a tag that names no license leads to the page about that', () => {
  expect(find('other', 'names').hits[0]).toMatchObject({ kind: 'not-stated', entry: { id: 'other' } });
});

test('finds by what a license is made for only when asked', () => {
  expect(find('dataset', 'names').exact).toBe(false);
  expect(find('dataset', 'all').hits.length).toBeGreaterThan(2);
});

test.each(['', '   ', '💥', '*'.repeat(10_000), 'zzzzqqqq'])('finds nothing for %#, without an error', (text) => {
  expect(find(text, 'names').hits).toEqual([]);
});
