import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { KnowledgeIndex } from '../knowledge/index.ts';
import { makeFinder } from './license-finder.ts';
import { searchOutcome } from './search-outcome.ts';

const index = JSON.parse(readFileSync('src/knowledge/generated/index.json', 'utf8')) as KnowledgeIndex;
const outcome = (text: string) => searchOutcome(makeFinder(index), index, text);

test.each(['bloom', 'cc by-nc', 'lla', 'openrail', 'non-commercial', 'other'])(
  '"%s" is answered without a warning',
  (text) => {
    expect(outcome(text)).toMatchObject({ isUnknown: false, areSimilar: false });
  },
);

test.each(['llama 9', 'GPL 1.0', 'Grokonda 7', 'creatvieml'])('"%s" is said not to be in Lichen', (text) => {
  expect(outcome(text).isUnknown).toBe(true);
});

test('a misspelled name is shown as similar, never as found', () => {
  expect(outcome('creatvieml')).toMatchObject({
    areSimilar: true,
    hits: expect.arrayContaining([
      expect.objectContaining({ entry: expect.objectContaining({ id: 'creativeml-openrail-m' }) }),
    ]),
  });
});
