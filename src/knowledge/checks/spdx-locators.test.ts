import { expect, it } from 'vitest';
import { exampleRecord, grant } from '../testing/example-record.ts';
import { spdxLocators, locatorProblemsInSpdxTexts } from './spdx-locators.ts';

const documents = exampleRecord().documents.map((document) => ({ ...document, spdx: 'MIT' }));

it('finds search keys that the official text does not contain', () => {
  const record = exampleRecord({ documents });
  expect(spdxLocators.check(record, { records: new Map(), families: [] }).map(({ path }) => path)).toEqual(['P1']);
  expect(locatorProblemsInSpdxTexts([record]).map((one) => one.record)).toEqual(['moss-1.0']);
});

it('finds search keys across line ends and curly quotes', () => {
  const record = exampleRecord({
    documents,
    permissions: grant({ cite: [{ section: '¶ 5', locator: 'SOFTWARE IS PROVIDED “AS IS”, WITHOUT WARRANTY' }] }),
  });
  expect(locatorProblemsInSpdxTexts([record])).toEqual([]);
});
