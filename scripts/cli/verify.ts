import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { copiedSentences } from '../../src/knowledge/checks/own-words.ts';
import { sha256Of } from '../../src/knowledge/compile/fingerprints.ts';
import type { LicenseRecord } from '../../src/knowledge/records.ts';
import {
  beforeProblems,
  citationProblems,
  unlistedDocuments,
  type CitationProblem,
} from '../../src/knowledge/verify-text.ts';
import { BadInput } from './bad-input.ts';
import type { Library } from './knowledge.ts';
import { said, type Output } from './output.ts';

type Document = LicenseRecord['documents'][number];

function textOf({ text }: Document, folder: string): string | undefined {
  const file = join(folder, `${text}.txt`);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

const copied = (record: LicenseRecord, text: string): CitationProblem[] =>
  copiedSentences(record, text).map(({ path, found, expected }) => ({
    record: record.id,
    rule: path,
    found,
    expected,
  }));

function documentProblems(record: LicenseRecord, document: Document, folder: string): CitationProblem[] {
  const rule = `documents:${document.text}`;
  const text = textOf(document, folder);
  if (text === undefined)
    return [{ record: record.id, rule, found: `no file ${document.text}.txt`, expected: 'the text that was read' }];
  const hash = sha256Of(text);
  const changed =
    hash === document.sha256
      ? []
      : [{ record: record.id, rule, found: `a text with hash ${hash}`, expected: `hash ${document.sha256}` }];
  return [...changed, ...citationProblems(record, document.role, text), ...copied(record, text)];
}

/** What does not hold between the changes a record tells and the text of the version it supersedes. */
const olderProblems = (record: LicenseRecord, older: LicenseRecord, folder: string): CitationProblem[] =>
  older.documents.flatMap((document) => {
    const text = textOf(document, folder);
    return text === undefined ? [] : [...beforeProblems(record, document.role, text), ...copied(record, text)];
  });

/** Everything that does not hold between a record, the version it supersedes and the texts in a folder. */
export const textProblems = (
  record: LicenseRecord,
  older: LicenseRecord | undefined,
  folder: string,
): CitationProblem[] => [
  ...unlistedDocuments(record, older),
  ...record.documents.flatMap((document) => documentProblems(record, document, folder)),
  ...(older ? olderProblems(record, older, folder) : []),
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
  const problems = [
    ...faults,
    ...chosen.flatMap((record) => textProblems(record, records.get(record.supersedes ?? ''), folder)).map(sentence),
  ];
  return said([...problems, `${chosen.length} records, ${problems.length} problems`], problems.length > 0 ? 1 : 0);
}
