import { expect, it } from 'vitest';
import { exampleRecord } from '../testing/example-record.ts';
import { versionsAgree } from './versions-agree.ts';

type Changes = NonNullable<Parameters<typeof exampleRecord>[0]>;

function found(newer: Changes, older: Changes): string[] {
  const record = exampleRecord({ supersedes: 'moss-0.9', ...newer });
  const all = [record, exampleRecord({ id: 'moss-0.9', ...older })];
  const records = new Map(all.map((one) => [one.id, one]));
  return versionsAgree.check(record, { records, families: [] }).map((problem) => problem.found);
}

it('takes an older version that was superseded or retired', () => {
  expect(found({}, { status: 'superseded' })).toEqual([]);
  expect(found({}, { status: 'retired' })).toEqual([]);
});

it('takes a current older version only where its steward still offers it', () => {
  expect(found({}, { status: 'current' })).toEqual(['moss-0.9 with status current']);
  expect(found({ olderStillOffered: 'yes' }, { status: 'current' })).toEqual([]);
  expect(found({ olderStillOffered: 'yes' }, { status: 'superseded' })).toEqual(['moss-0.9 with status superseded']);
});

it('finds versions that supersede each other, and one that supersedes itself', () => {
  expect(found({}, { status: 'superseded', supersedes: 'moss-1.0' })).toEqual(['a circle of versions']);
  expect(found({ supersedes: 'moss-1.0' }, {})).toEqual(['a circle of versions']);
});

it('finds an older version that does not exist', () => {
  expect(found({ supersedes: 'moss-0.1' }, {})).toEqual(['moss-0.1, which is no record']);
});
