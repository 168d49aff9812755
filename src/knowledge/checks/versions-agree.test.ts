import { expect, it } from 'vitest';
import { exampleRecord } from '../testing/example-record.ts';
import { versionsAgree } from './versions-agree.ts';

const older = exampleRecord({ id: 'moss-0.9' });
const found = (record: ReturnType<typeof exampleRecord>): string[] =>
  versionsAgree.check(record, { records: new Map([[older.id, older]]), families: [] }).map((problem) => problem.found);

it('finds an older version that still counts as current', () => {
  expect(found(exampleRecord({ supersedes: 'moss-0.9' }))).toEqual(['moss-0.9 with status current']);
});

it('finds a record that replaces or resembles itself', () => {
  expect(
    found(exampleRecord({ supersedes: 'moss-1.0', nearDuplicates: [{ id: 'moss-1.0', differs: 'It does not.' }] })),
  ).toEqual(['the record itself', 'the record itself']);
});

it('finds changes told against nothing', () => {
  expect(found(exampleRecord({ changes: ['You may now share it.'] }))).toEqual(['changes against nothing']);
});
