import type { LicenseRecord } from '../records.ts';
import type { CheckProblem, DataCheck } from './check.ts';

const untold = ({ supersedes, changes }: LicenseRecord): CheckProblem[] =>
  supersedes !== undefined && changes.length === 0
    ? [
        {
          path: 'changes',
          found: `nothing, although it supersedes ${supersedes}`,
          expected: 'what changed for the reader',
          tip: 'Compare both texts; if no rule changed, say so and cite what did.',
        },
      ]
    : [];

const againstNothing = ({ supersedes, changes }: LicenseRecord): CheckProblem[] =>
  supersedes === undefined && changes.length > 0
    ? [
        {
          path: 'changes',
          found: 'changes against nothing',
          expected: 'the id of the older version in "supersedes"',
          tip: 'Name the version this one replaces.',
        },
      ]
    : [];

const uncited = ({ changes }: LicenseRecord): CheckProblem[] =>
  changes.flatMap(({ cite, before }, at) =>
    cite.length + before.length === 0
      ? [
          {
            path: `changes.${String(at)}`,
            found: 'a change without a clause',
            expected: 'the clause of this version (cite), of the older one (before), or both',
            tip: 'Only what is new has no clause before, and only what is gone has none now.',
          },
        ]
      : [],
  );

/** A newer version says what changed, with the clauses. */
export const changesAreTold: DataCheck = {
  name: 'changes-are-told',
  description:
    'A record that supersedes another tells what changed, each change with a clause of one of the two; no other record tells changes.',
  scope: 'record',
  exceptions: [],
  check: (record) => [...untold(record), ...againstNothing(record), ...uncited(record)],
};
