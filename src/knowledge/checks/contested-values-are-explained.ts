import type { LicenseRecord } from '../records.ts';
import type { CheckProblem, DataCheck } from './check.ts';
import { constraintsOf, partsOf } from './every-rule.ts';

type Limit = LicenseRecord['limits'][number];

/** Paths of the rules whose test has contested values, once each. */
const disputedTests = (record: LicenseRecord): string[] => [
  ...new Set(
    constraintsOf(record).flatMap(({ path, constraint }) =>
      'contested' in constraint && constraint.contested.length > 0 ? [path] : [],
    ),
  ),
];

function undebated(record: LicenseRecord): CheckProblem[] {
  const { permissions, prohibitions, duties, limits } = record;
  const debated = [permissions, prohibitions, duties, limits].flat().filter(({ debate }) => debate !== undefined);
  return disputedTests(record)
    .filter((path) => !debated.some(({ id }) => path.split('.')[1] === id))
    .map((path) => ({
      path,
      found: 'values that are contested, without a debate',
      expected: 'a debate that sets out both readings',
      tip: 'Name the debate on the rule, or sort the values if the text does.',
    }));
}

function misread({ id, test, readings }: Limit): CheckProblem[] {
  const sorted = partsOf(test).flatMap((part) => ('contested' in part ? [part] : []));
  if (sorted.length === 0) return [];
  return readings.flatMap(({ value, certainty }) => {
    const place = sorted.find((part) => [part.inside, part.outside, part.contested].flat().includes(value));
    const disputed = place?.contested.includes(value);
    if (disputed === (certainty === 'contested')) return [];
    const found = place ? `"${value}" read as ${certainty}, tested as ${disputed ? 'contested' : 'settled'}` : value;
    return [
      {
        path: `limits.${id}.readings`,
        found,
        expected: 'a value of the test, contested in both or in neither',
        tip: 'Read the definition again and make the two agree.',
      },
    ];
  });
}

/** Where a test leaves a value open, the record says why. */
export const contestedValuesAreExplained: DataCheck = {
  name: 'contested-values-are-explained',
  description:
    'A rule whose test leaves values contested names a debate, and the readings of a limit say of each value what the test says.',
  scope: 'record',
  exceptions: [],
  check: (record) => [...undebated(record), ...record.limits.flatMap(misread)],
};
