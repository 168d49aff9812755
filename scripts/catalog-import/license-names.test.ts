import { describe, expect, it } from 'vitest';
import { toIndex } from '../../src/knowledge/compile/compile.ts';
import { exampleRecord } from '../../src/knowledge/testing/example-record.ts';
import { licenseNames } from './license-names.ts';

const family = (id: string, candidates: string[]) => ({
  id,
  hub: [id],
  label: id,
  says: 'Look at the number.',
  candidates,
  others: [],
  ask: 'Which one is it?',
});
const index = toIndex(new Map([['moss-1.0', exampleRecord()]]), [family('mosses', ['moss-1.0']), family('other', [])]);
const names = licenseNames(
  [
    { stated: ['Own words', 'Moss 1.0 with a twist'], is: ['custom'] },
    { stated: ['Moss 1.0 and MIT'], is: ['moss-1.0', 'mit'] },
    { stated: ['Moss License 1.0'], is: ['not-stated'] },
  ],
  index,
);

describe('license names as sources state them', () => {
  it.each(['moss-1.0', 'Moss 1.0', ' moss_1.0', 'MOSS'])('reads "%s" as the license it names', (stated) => {
    expect(names(stated)).toEqual(['moss-1.0']);
  });

  it('keeps a tag that may mean several, and never picks one of them', () => {
    expect(names('mosses')).toEqual(['mosses']);
  });

  it('reads what somebody wrote down, also as several, and before what the records know', () => {
    expect(names('Moss 1.0 with a twist')).toEqual(['custom']);
    expect(names('Moss 1.0 and MIT')).toEqual(['moss-1.0', 'mit']);
    expect(names('Moss License 1.0')).toEqual(['not-stated']);
  });

  it.each(['other', 'Moss 1.1', 'own words'])('has no id for "%s", and guesses none', (stated) => {
    expect(names(stated)).toEqual([]);
  });
});
