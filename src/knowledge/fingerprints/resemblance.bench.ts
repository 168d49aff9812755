import { join } from 'node:path';
import { bench, describe } from 'vitest';
import { officialText } from '../compile/compile.ts';
import { knownTexts } from '../compile/known-texts.ts';
import { knowledgeFolder, loadRecords } from '../compile/load-records.ts';
import { fingerprintOf } from './fingerprint.ts';
import { readKnownTexts, type KnownTextsFile } from './known-texts.ts';
import { resemblance } from './resemblance.ts';

const files = knownTexts(loadRecords(join(knowledgeFolder, 'licenses')).records).map(
  ({ text }) => JSON.parse(text) as KnownTextsFile,
);
const known = files.flatMap(readKnownTexts);
const gpl = officialText('GPL-3.0-only');
const pasted = { 'MIT license': officialText('MIT'), 'GPL-3.0': gpl, '2 MB': gpl.repeat(Math.ceil(2e6 / gpl.length)) };

describe('a pasted text', () => {
  for (const [size, text] of Object.entries(pasted))
    bench(`${size} against all known texts`, () => void resemblance(fingerprintOf(text), known));
  bench('reading the files of known texts', () => void files.flatMap(readKnownTexts));
});
