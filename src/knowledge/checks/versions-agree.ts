import type { CheckProblem, DataCheck } from './check.ts';

const itself = (path: string): CheckProblem => ({
  path,
  found: 'the record itself',
  expected: 'another license',
  tip: 'Correct the id.',
});

/** Records that point to each other tell the same story about their versions. */
export const versionsAgree: DataCheck = {
  name: 'versions-agree',
  description:
    'A superseded record has status superseded; no record supersedes or resembles itself; changes are told only against an older version.',
  scope: 'between-records',
  exceptions: [],
  check: (record, { records }) => {
    const { id, supersedes, nearDuplicates, changes } = record;
    const older = supersedes === undefined ? undefined : records.get(supersedes);
    const stale =
      older?.status === 'current'
        ? [
            {
              path: 'supersedes',
              found: `${older.id} with status current`,
              expected: 'status superseded there',
              tip: `Set the status of ${older.id} to superseded.`,
            },
          ]
        : [];
    const untold =
      changes.length > 0 && supersedes === undefined
        ? [
            {
              path: 'changes',
              found: 'changes against nothing',
              expected: 'the id of the older version in "supersedes"',
              tip: 'Name the version this one replaces.',
            },
          ]
        : [];
    return [
      ...(supersedes === id ? [itself('supersedes')] : []),
      ...(nearDuplicates.some((one) => one.id === id) ? [itself('nearDuplicates')] : []),
      ...stale,
      ...untold,
    ];
  },
};
