import { expect, it } from 'vitest';
import { exampleRecord, grant } from './testing/example-record.ts';
import { citationProblems, unlistedDocuments } from './verify-text.ts';

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
