import { expect, it } from 'vitest';
import { exampleRecord } from '../testing/example-record.ts';
import { opennessFitsSpdx } from './openness-fits-spdx.ts';

const { openness, documents } = exampleRecord();
const found = (spdx: string, osi: typeof openness.osi): string[] =>
  opennessFitsSpdx
    .check(exampleRecord({ identifiers: { spdx: [spdx] }, openness: { ...openness, osi } }), {
      records: new Map(),
      families: [],
    })
    .map((problem) => problem.found);

it('finds ids that nobody knows, also on documents', () => {
  expect(found('Moss-1.0', 'no')).toEqual(['"Moss-1.0", which the SPDX list does not have']);
  const record = exampleRecord({ documents: documents.map((one) => ({ ...one, spdx: 'mit' })) });
  expect(opennessFitsSpdx.check(record, { records: new Map(), families: [] })).toHaveLength(1);
});

it('finds an approval that was missed or made up', () => {
  expect(found('MIT', 'unknown')).toEqual(['"unknown" for MIT']);
  expect(found('CC-BY-NC-4.0', 'yes')).toEqual(['"yes" for CC-BY-NC-4.0']);
});

it('is content with what the list says', () => {
  expect([found('MIT', 'yes'), found('CC-BY-NC-4.0', 'no')]).toEqual([[], []]);
});
