import { expect, it } from 'vitest';
import { exampleRecord, grant } from './testing/example-record.ts';
import { beforeProblems, citationProblems, unlistedDocuments } from './verify-text.ts';

const text = '1. Use. You may use the moss.\n\n2. Stones. Leave the stones where they are.';

it('accepts a clause that stands where the record says', () => {
  expect(citationProblems(exampleRecord(), 'license', text)).toEqual([]);
});

it('says where the words really stand', () => {
  const record = exampleRecord({ permissions: grant({ cite: [{ section: '§ 1', locator: 'Leave the stones' }] }) });
  expect(citationProblems(record, 'license', text)).toEqual([
    { record: 'moss-1.0', rule: 'P1', found: 'the words stand in 2 › ¶ 2', expected: '"Leave the stones" in § 1' },
  ]);
});

it.each(['No Promise', 'If Asked'])('takes "%s" for a heading, not for numbers', (section) => {
  const record = exampleRecord({ permissions: grant({ cite: [{ section, locator: 'comes as it' }] }) });
  expect(citationProblems(record, 'license', `## Moss\n\nPick it.\n\n## ${section}\n\nIt comes as it is.`)).toEqual([]);
});

it('says when the words are nowhere', () => {
  const record = exampleRecord({ permissions: grant({ cite: [{ section: '§ 1', locator: 'sing to the moss' }] }) });
  expect(citationProblems(record, 'license', text).map(({ found }) => found)).toEqual([
    'these words are nowhere in the text',
  ]);
});

it('looks only at clauses of the document in hand', () => {
  const record = exampleRecord({
    permissions: grant({ cite: [{ document: 'acceptable-use-policy', section: '§ 9', locator: 'not in here' }] }),
  });
  expect(citationProblems(record, 'license', text)).toEqual([]);
  expect(unlistedDocuments(record).map(({ rule }) => rule)).toEqual(['P1']);
});

it('looks for what stood before in the text of the superseded version', () => {
  const before = [
    { section: '§ 2', locator: 'Leave the stones' },
    { section: '§ 2', locator: 'lift the stones' },
  ];
  const changes = [{ effect: 'looser' as const, says: 'You may now lift stones.', before }];
  const record = exampleRecord({ supersedes: 'moss-0.9', changes });
  expect(citationProblems(record, 'license', text)).toEqual([]);
  expect(beforeProblems(record, 'license', text).map(({ rule, expected }) => [rule, expected])).toEqual([
    ['change:1:before', '"lift the stones" in § 2'],
  ]);
});

it('finds clauses of documents that the superseded version does not list', () => {
  const before = [{ document: 'data-use-agreement' as const, section: '§ 2', locator: 'Leave the stones' }];
  const changes = [{ effect: 'stricter' as const, says: 'Leave the stones.', before }];
  const record = exampleRecord({ supersedes: 'moss-0.9', changes });
  expect(unlistedDocuments(record, exampleRecord({ id: 'moss-0.9' })).map(({ rule }) => rule)).toEqual([
    'change:1:before',
  ]);
});
