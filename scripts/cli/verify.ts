import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { copiedSentences } from '../../src/knowledge/checks/own-words.ts';
import { sha256Of } from '../../src/knowledge/compile/fingerprints.ts';
import type { LicenseRecord } from '../../src/knowledge/records.ts';
import { citationProblems, unlistedDocuments, type CitationProblem } from '../../src/knowledge/verify-text.ts';
import { BadInput } from './bad-input.ts';
import type { Library } from './knowledge.ts';
import { said, type Output } from './output.ts';

type Document = LicenseRecord['documents'][number];

function documentProblems(record: LicenseRecord, document: Document, folder: string): CitationProblem[] {
  const rule = `documents:${document.text}`;
  const file = join(folder, `${document.text}.txt`);
  if (!existsSync(file))
    return [{ record: record.id, rule, found: `no file ${file}`, expected: 'the text that was read' }];
  const text = readFileSync(file, 'utf8');
  const hash = sha256Of(text);
  const changed =
    hash === document.sha256
      ? []
      : [{ record: record.id, rule, found: `a text with hash ${hash}`, expected: `hash ${document.sha256}` }];
  const copied = copiedSentences(record, text).map(({ path, found, expected }) => ({
    record: record.id,
    rule: path,
    found,
    expected,
  }));
  return [...changed, ...citationProblems(record, document.role, text), ...copied];
}

/** Everything that does not hold between a record and the texts in a folder. */
export const textProblems = (record: LicenseRecord, folder: string): CitationProblem[] => [
  ...unlistedDocuments(record),
  ...record.documents.flatMap((document) => documentProblems(record, document, folder)),
];

const sentence = ({ record, rule, found, expected }: CitationProblem): string =>
  `${record}: ${rule}: found: ${found}; expected: ${expected}`;

/** `verify --texts <dir> [id…]`: hashes and citations of the records against texts in a folder; 1 when something does not hold. */
export function verify(
  { records, broken }: Library,
  folder: string | undefined,
  only: readonly LicenseRecord[],
): Output {
  if (folder === undefined) throw new BadInput('verify needs a folder of texts: verify --texts <folder>');
  if (!existsSync(folder)) throw new BadInput(`${folder}: no such folder`);
  const chosen = only.length > 0 ? only : [...records.values()];
  const faults =
    only.length > 0 ? [] : [...broken].map(([id, fault]) => `${id}: the record does not fit the schema: ${fault}`);
  const problems = [...faults, ...chosen.flatMap((record) => textProblems(record, folder)).map(sentence)];
  return said([...problems, `${chosen.length} records, ${problems.length} problems`], problems.length > 0 ? 1 : 0);
}
