import type { LicenseRecord } from '../records.ts';
import type { CheckProblem, DataCheck } from './check.ts';
import { constraintsOf, partsOf } from './every-rule.ts';

type Limit = LicenseRecord['limits'][number];

const kinds: readonly string[] = ['monthly-users', 'annual-revenue'];
const scales: Record<string, number> = { thousand: 1e3, million: 1e6, billion: 1e9 };

/** Every number that words name: "100 million", "1,000,000". */
export const numbersIn = (words: string): number[] =>
  [...words.matchAll(/(\d[\d,]*(?:\.\d+)?)(?: (thousand|million|billion))?/g)].map(
    ([, digits = '', scale = '']) => Number(digits.replaceAll(',', '')) * (scales[scale] ?? 1),
  );

/** "Less than ten" is tested as at most nine. */
const alike = (a: number, b: number): boolean => Math.abs(a - b) <= 1;

function testedIn(limit: Limit): number[] {
  return partsOf(limit.test).flatMap((part) =>
    'fact' in part && part.fact === limit.kind && 'atMost' in part ? [part.atMost] : [],
  );
}

function problemOf(limit: Limit): CheckProblem[] {
  const path = `limits.${limit.id}.value`;
  const tested = testedIn(limit);
  if (tested.length === 0)
    return [{ path, found: `no number of ${limit.kind} in the test`, expected: 'atMost', tip: 'Test the number.' }];
  const named = numbersIn(limit.value ?? '');
  if (tested.every((number) => named.some((one) => alike(one, number)))) return [];
  return [
    {
      path,
      found: `"${limit.value ?? ''}" for a test on ${tested.join(' and ')}`,
      expected: 'the same number in both',
      tip: 'Read the clause and correct the one that is wrong.',
    },
  ];
}

/** Tests above a number that the limit beside them does not have. */
function strayTests(record: LicenseRecord, limit: Limit): CheckProblem[] {
  const tested = testedIn(limit);
  return constraintsOf(record).flatMap(({ path, constraint }) => {
    if (!('fact' in constraint) || constraint.fact !== limit.kind || !('above' in constraint)) return [];
    if (tested.some((number) => alike(number, constraint.above))) return [];
    const expected = `${tested.join(' or ')}, as in ${limit.id}`;
    return [{ path, found: `above ${constraint.above}`, expected, tip: 'Read the clause and correct the number.' }];
  });
}

/** A lost or an added zero is a fault that nobody sees. */
export const thresholdsNameTheirNumber: DataCheck = {
  name: 'thresholds-name-their-number',
  description:
    'A limit on users or revenue tests the number that its value names, and duties above the limit test the same one.',
  scope: 'record',
  exceptions: [
    {
      record: 'bilibili-model-use-license',
      path: 'limits.L2.value',
      because: 'the text counts in yuan, plans in US dollars; the record says how it was converted',
    },
  ],
  check: (record) =>
    record.limits
      .filter(({ kind }) => kinds.includes(kind))
      .flatMap((limit) => [...problemOf(limit), ...strayTests(record, limit)]),
};
