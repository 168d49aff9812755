import { expect, it } from 'vitest';
import { exampleRecord, grant } from '../testing/example-record.ts';
import { copiedSentences, ownWords } from './own-words.ts';

it('finds a sentence taken from the official text', () => {
  const documents = exampleRecord().documents.map((document) => ({ ...document, spdx: 'MIT' }));
  const record = exampleRecord({
    documents,
    permissions: grant({
      says: 'You may deal in the Software without restriction, including without limitation the right to use it.',
    }),
  });
  expect(ownWords.check(record, { records: new Map(), families: [] }).map(({ path }) => path)).toEqual([
    'permissions.0.says',
  ]);
});

it('finds a sentence taken from any text', () => {
  expect(
    copiedSentences(exampleRecord(), 'You may use, change and share it, also for food.').map(({ found }) => found),
  ).toEqual(['"you may use change and share it also"']);
});
