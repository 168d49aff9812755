import { expect, it } from 'vitest';
import { exampleRecord } from '../testing/example-record.ts';
import { documentsHaveFingerprints } from './documents-have-fingerprints.ts';

const moss = exampleRecord();
const found = (fingerprints?: ReadonlyMap<string, { sha256: string }>) =>
  documentsHaveFingerprints.check(moss, { records: new Map(), families: [], fingerprints });

it('passes a document whose fingerprint comes from the text that was read', () => {
  expect(found(new Map(moss.documents.map(({ text, sha256 }) => [text, { sha256 }])))).toEqual([]);
});

it('names the command when a record came without its fingerprint', () => {
  expect(found()).toEqual([
    {
      path: 'documents.0',
      found: 'no fingerprint of moss-1.0',
      expected: `one with hash ${'0'.repeat(64)}`,
      tip: 'Run: npm run fingerprints -- <folder with moss-1.0.txt>',
    },
  ]);
});

it('finds a fingerprint of another text', () => {
  expect(found(new Map([['moss-1.0', { sha256: 'f00' }]]))).toMatchObject([
    { found: 'a fingerprint of moss-1.0 with hash f00' },
  ]);
});
