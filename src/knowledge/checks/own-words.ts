import { officialText } from '../compile/compile.ts';
import { copiedRun, runsOf } from '../copied-run.ts';
import { readingFields } from '../reading-fields.ts';

import type { LicenseRecord } from '../records.ts';
import type { CheckProblem, DataCheck } from './check.ts';

const most = 7;

/** Sentences of a record that share a long run of words with a text; names the path and the words. */
export function copiedSentences(record: LicenseRecord, text: string): CheckProblem[] {
  const runs = new Set(runsOf(text, most + 1));
  return readingFields(record).flatMap((field) => {
    const run = copiedRun(field.text, runs, most + 1);
    return run === undefined
      ? []
      : [
          {
            path: field.path,
            found: `"${run}"`,
            expected: `at most ${most} words in a row from the text`,
            tip: 'Say it in your own words.',
          },
        ];
  });
}

/** Records explain in words of their own. */
export const ownWords: DataCheck = {
  name: 'own-words',
  description: `No sentence of a record shares more than ${most} words in a row with the official text (licenses on the SPDX list).`,
  scope: 'record',
  exceptions: [],
  check: (record) =>
    record.documents.flatMap(({ spdx }) => (spdx === undefined ? [] : copiedSentences(record, officialText(spdx)))),
};
