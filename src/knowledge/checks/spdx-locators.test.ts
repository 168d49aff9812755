import { expect, it } from 'vitest';
import { exampleRecord, grant } from '../testing/example-record.ts';
import { spdxLocators } from './spdx-locators.ts';

const documents = exampleRecord().documents.map((document) => ({ ...document, spdx: 'MIT' }));
const paths = (record: ReturnType<typeof exampleRecord>, ...older: ReturnType<typeof exampleRecord>[]): string[] =>
  spdxLocators
    .check(record, { records: new Map(older.map((one) => [one.id, one])), families: [] })
    .map(({ path }) => path);

it('finds search keys that the official text does not contain', () => {
  expect(paths(exampleRecord({ documents }))).toEqual(['P1']);
});

it('finds search keys across line ends and curly quotes', () => {
  const cite = [{ section: '¶ 5', locator: 'SOFTWARE IS PROVIDED “AS IS”, WITHOUT WARRANTY' }];
  expect(paths(exampleRecord({ documents, permissions: grant({ cite }) }))).toEqual([]);
});

it('looks for what stood before in the text of the older version', () => {
  const before = [
    { section: '¶ 5', locator: 'SOFTWARE IS PROVIDED' },
    { section: '¶ 5', locator: 'leave the stones' },
  ];
  const record = exampleRecord({
    supersedes: 'moss-0.9',
    changes: [{ effect: 'looser', says: 'You may lift stones.', before }],
  });
  expect(paths(record, exampleRecord({ id: 'moss-0.9', documents }))).toEqual(['change:1:before']);
});
