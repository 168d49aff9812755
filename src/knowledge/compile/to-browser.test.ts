import { expect, it } from 'vitest';
import { exampleRecord } from '../testing/example-record.ts';
import { toPage } from './to-browser.ts';

const older = exampleRecord({ id: 'moss-0.9', shortName: 'Moss 0.9', status: 'superseded' });
const record = exampleRecord({
  supersedes: 'moss-0.9',
  nearDuplicates: [
    { id: 'fern-1.0', differs: 'It is about ferns.' },
    { id: 'reed-1.0', differs: 'It is about reeds.' },
  ],
});
const records = new Map(
  [record, older, exampleRecord({ id: 'fern-1.0', shortName: 'Fern 1.0' })].map((one) => [one.id, one]),
);

it('gives a page the names of the licenses it points to', () => {
  expect(toPage(record, records).relatives.names).toEqual({
    'moss-0.9': 'Moss 0.9',
    'fern-1.0': 'Fern 1.0',
    'reed-1.0': 'reed-1.0',
  });
});

it('gives a page the documents of the version it supersedes', () => {
  expect(toPage(record, records).relatives.olderDocuments).toEqual([
    { role: 'license', title: 'Moss License 1.0', url: 'https://example.org/moss' },
  ]);
});

it('tells a superseded version what came after it', () => {
  expect(toPage(older, records).relatives).toEqual({
    names: { 'moss-1.0': 'Moss 1.0' },
    newer: ['moss-1.0'],
    olderDocuments: [],
  });
});
