import { expect, it } from 'vitest';
import { exampleRecord } from '../testing/example-record.ts';
import { changesAreTold } from './changes-are-told.ts';

const found = (changes: Parameters<typeof exampleRecord>[0]): string[] =>
  changesAreTold.check(exampleRecord(changes), { records: new Map(), families: [] }).map((problem) => problem.found);

const change = { effect: 'looser' as const, says: 'You may now share it.' };
const clause = [{ section: '§ 1', locator: 'may use the moss' }];

it('finds a newer version that tells no change', () => {
  expect(found({ supersedes: 'moss-0.9' })).toEqual(['nothing, although it supersedes moss-0.9']);
});

it('finds changes told against nothing', () => {
  expect(found({ changes: [{ ...change, cite: clause }] })).toEqual(['changes against nothing']);
});

it('finds a change without any clause, and takes one of either text', () => {
  const changes = [change, { ...change, cite: clause }, { ...change, before: clause }];
  expect(found({ supersedes: 'moss-0.9', changes })).toEqual(['a change without a clause']);
});
