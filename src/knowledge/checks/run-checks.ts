import type { AllRecords, CheckException, CheckFailure, DataCheck } from './check.ts';

const expects = (exception: CheckException, failure: CheckFailure): boolean =>
  exception.record === failure.record && exception.path === failure.path;

const unneeded = (check: DataCheck, { record, path, because }: CheckException): CheckFailure => ({
  check: check.name,
  record,
  path,
  found: 'an exception that is no longer needed',
  expected: 'no exception',
  tip: `Take it out of the check (it said: ${because}).`,
});

function runOne(check: DataCheck, all: AllRecords): CheckFailure[] {
  const failures = [...all.records.values()].flatMap((record) =>
    check.check(record, all).map((problem): CheckFailure => ({ check: check.name, record: record.id, ...problem })),
  );
  const surprises = failures.filter((failure) => !check.exceptions.some((exception) => expects(exception, failure)));
  const stale = check.exceptions.filter((exception) => !failures.some((failure) => expects(exception, failure)));
  return [...surprises, ...stale.map((exception) => unneeded(check, exception))];
}

/** Every failure of the checks over all records, less the expected ones; exceptions nobody needs fail too. */
export const runChecks = (checks: readonly DataCheck[], all: AllRecords): CheckFailure[] =>
  checks.flatMap((check) => runOne(check, all));

/** A failure in one line: check, record, path, what was found, what was expected, how to mend it. */
export const failureLine = ({ check, record, path, found, expected, tip }: CheckFailure): string =>
  `${record}: ${path}: found ${found}; expected ${expected}. ${tip} (${check})`;
