import { officialText } from '../compile/compile.ts';
import { normalize } from '../normalize.ts';
import type { LicenseRecord } from '../records.ts';
import { citationsBefore, citationsOf, type Citation } from '../citations.ts';
import type { CheckProblem, DataCheck } from './check.ts';

const texts = new Map<string, string>();

/** The official text of an SPDX-listed license, normalized, read once. */
function spdxText(spdx: string): string {
  const text = texts.get(spdx) ?? normalize(officialText(spdx));
  texts.set(spdx, text);
  return text;
}

const missingFrom = (documents: LicenseRecord['documents'], citations: readonly Citation[]): CheckProblem[] =>
  documents.flatMap(({ role, spdx }) => {
    if (spdx === undefined) return [];
    const text = spdxText(spdx);
    return citations
      .filter(({ cite }) => cite.document === role && !text.includes(normalize(cite.locator)))
      .map(({ rule, cite }) => ({
        path: rule,
        found: `"${cite.locator}", which is not in the official text of ${spdx}`,
        expected: 'words of that text',
        tip: 'Choose words that both printings have.',
      }));
  });

const problemsIn = (record: LicenseRecord, older: LicenseRecord | undefined): CheckProblem[] => [
  ...missingFrom(record.documents, citationsOf(record)),
  ...missingFrom(older?.documents ?? [], citationsBefore(record)),
];

/** Search keys lead somewhere in the text that the app shows. */
export const spdxLocators: DataCheck = {
  name: 'spdx-locators',
  description:
    'For licenses on the SPDX list, every locator occurs in the text that the spdx-license-list package carries.',
  scope: 'record',
  exceptions: [],
  check: (record, { records }) => problemsIn(record, records.get(record.supersedes ?? '')),
};
