import { expect, test } from 'vitest';
import type { HubIdentifier } from '../../knowledge/index.ts';
import { wantedIdentifiers } from './wanted.ts';

const one = (tag: string, target: HubIdentifier['target'], name: string, spdx: string[] = []): HubIdentifier => ({
  tag,
  target,
  id: tag,
  name,
  spdx,
  count: 1,
});

const all = [
  one('cc-by-nc-4.0', 'license', 'Creative Commons Attribution-NonCommercial 4.0', ['CC-BY-NC-4.0']),
  one('openrail++', 'license', 'OpenRAIL++'),
  one('openrail', 'which', 'OpenRAIL, version unknown'),
];
const tags = (text: string, target?: HubIdentifier['target']) =>
  wantedIdentifiers(all, { text, target }).map(({ tag }) => tag);

test('finds what people write, whatever its spaces, dashes and letters', () => {
  expect(tags('CC BY NC 4.0')).toEqual(['cc-by-nc-4.0']);
  expect(tags('noncommercial')).toEqual(['cc-by-nc-4.0']);
});

test('a plus sign counts, and the target narrows', () => {
  expect(tags('openrail++')).toEqual(['openrail++']);
  expect(tags('openrail', 'which')).toEqual(['openrail']);
});

test('nothing typed leaves all', () => {
  expect(tags('  ')).toHaveLength(3);
});
