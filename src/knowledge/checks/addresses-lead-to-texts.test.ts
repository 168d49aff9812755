import { expect, it } from 'vitest';
import { exampleRecord } from '../testing/example-record.ts';
import { addressesLeadToTexts } from './addresses-lead-to-texts.ts';

const found = (textUrl: string, spdx?: string): string[] =>
  addressesLeadToTexts
    .check(
      exampleRecord({
        documents: exampleRecord().documents.map((document) => ({ ...document, textUrl, ...(spdx && { spdx }) })),
      }),
      { records: new Map(), families: [] },
    )
    .map((problem) => problem.found);

it.each([
  ['http://example.org/moss.txt', 'an address that browsers refuse to read from a secure page'],
  ['https://example.org/moss.PDF', 'a file that is no plain text'],
  ['https://github.com/moss/moss/blob/main/LICENSE', 'a page around the text'],
  ['https://huggingface.co/moss/moss/blob/main/LICENSE', 'a page around the text'],
])('finds that %s is %s', (address, fault) => {
  expect(found(address)).toEqual([`${fault}: ${address}`]);
});

it('lets raw files stand, and texts that come with Lichen', () => {
  expect(found('https://raw.githubusercontent.com/moss/moss/main/LICENSE')).toEqual([]);
  expect(found('http://example.org/mit.txt', 'MIT')).toEqual([]);
});
