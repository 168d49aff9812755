import type { LicenseRecord } from '../records.ts';
import type { AllRecords, CheckProblem, DataCheck } from './check.ts';

/** Whether following "supersedes" from a record leads back to it. */
function goesInCircles({ id, supersedes }: LicenseRecord, { records }: AllRecords): boolean {
  const passed = new Set<string>();
  for (let at = supersedes; at !== undefined && !passed.has(at); at = records.get(at)?.supersedes) passed.add(at);
  return passed.has(id);
}

function statusProblems({ olderStillOffered }: LicenseRecord, older: LicenseRecord): CheckProblem[] {
  const path = 'supersedes';
  const found = `${older.id} with status ${older.status}`;
  if (older.status === 'current' && olderStillOffered === 'no')
    return [
      { path, found, expected: 'status superseded there', tip: 'Correct the status, or set olderStillOffered to yes.' },
    ];
  return older.status !== 'current' && olderStillOffered === 'yes'
    ? [{ path, found, expected: 'status current there', tip: 'Correct the status, or take out olderStillOffered.' }]
    : [];
}

const wrongId = (found: string, expected: string): CheckProblem[] => [
  { path: 'supersedes', found, expected, tip: 'Correct the id.' },
];

/** Records that point to each other tell the same story about their versions. */
export const versionsAgree: DataCheck = {
  name: 'versions-agree',
  description:
    'What a record supersedes exists, does not lead back to it, and has status superseded unless its steward still offers it.',
  scope: 'between-records',
  exceptions: [],
  check: (record, all) => {
    const { supersedes } = record;
    if (supersedes === undefined) return [];
    if (goesInCircles(record, all)) return wrongId('a circle of versions', 'an older version');
    const older = all.records.get(supersedes);
    return older ? statusProblems(record, older) : wrongId(`${supersedes}, which is no record`, 'the id of a record');
  },
};
