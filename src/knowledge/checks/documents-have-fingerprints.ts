import { readRecorded } from '../compile/fingerprints.ts';
import type { DataCheck } from './check.ts';

/** A pasted text can be recognized as any text that a record speaks of. */
export const documentsHaveFingerprints: DataCheck = {
  name: 'documents-have-fingerprints',
  description: 'Every document has a fingerprint, made from the very text that was read.',
  scope: 'record',
  exceptions: [],
  check: ({ documents }, { fingerprints = readRecorded() }) =>
    documents.flatMap(({ text, sha256 }, at) => {
      const found = fingerprints.get(text)?.sha256;
      if (found === sha256) return [];
      return [
        {
          path: `documents.${at}`,
          found: found === undefined ? `no fingerprint of ${text}` : `a fingerprint of ${text} with hash ${found}`,
          expected: `one with hash ${sha256}`,
          tip: `Run: npm run fingerprints -- <folder with ${text}.txt>`,
        },
      ];
    }),
};
