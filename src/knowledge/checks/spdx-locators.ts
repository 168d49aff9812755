import { officialText } from '../compile/compile.ts';
import { normalize } from '../normalize.ts';
import type { LicenseRecord } from '../records.ts';
import { citationsOf } from '../citations.ts';
import type { CheckProblem, DataCheck } from './check.ts';

const texts = new Map<string, string>();

/** The official text of an SPDX-listed license, normalized, read once. */
function spdxText(spdx: string): string {
  const text = texts.get(spdx) ?? normalize(officialText(spdx));
  texts.set(spdx, text);
  return text;
}

function problemsIn(record: LicenseRecord): CheckProblem[] {
  return record.documents.flatMap(({ role, spdx }) => {
    if (spdx === undefined) return [];
    const text = spdxText(spdx);
    return citationsOf(record)
      .filter(({ cite }) => cite.document === role && !text.includes(normalize(cite.locator)))
      .map(({ rule, cite }) => ({
        path: rule,
        found: `"${cite.locator}", which is not in the official text of ${spdx}`,
        expected: 'words of that text',
        tip: 'Choose words that both printings have.',
      }));
  });
}

/** Search keys lead somewhere in the text that the app shows. */
export const spdxLocators: DataCheck = {
  name: 'spdx-locators',
  description:
    'For licenses on the SPDX list, every locator occurs in the text that the spdx-license-list package carries.',
  scope: 'record',
  exceptions: [],
  check: problemsIn,
};

/** Every locator that does not occur in the official text of an SPDX-listed license, over many records. */
export const locatorProblemsInSpdxTexts = (
  records: Iterable<LicenseRecord>,
): { record: string; problems: CheckProblem[] }[] =>
  [...records]
    .map((record) => ({ record: record.id, problems: problemsIn(record) }))
    .filter(({ problems }) => problems.length > 0);
