import type { Constraint } from '../../engine/index.ts';
import type { DataCheck } from './check.ts';
import { constraintsOf } from './every-rule.ts';

const funding = [
  'none',
  'donations',
  'grant',
  'sponsorship',
  'fee-at-cost',
  'fee',
  'sale',
  'government-contract',
  'earned-income',
];
const yesNo = ['yes', 'no'];

/** The values facts with a closed list may have; the same as in vocabulary/facts.yaml. */
export const factValues: Partial<Record<string, readonly string[]>> = {
  funding,
  purpose: ['operations', 'research', 'teaching', 'personal'],
  organization: [
    'nonprofit',
    'school',
    'public-body',
    'research-institute',
    'company',
    'social-enterprise',
    'individual',
  ],
  audience: ['us', 'partners', 'public'],
  'human-review': yesNo,
  consent: yesNo,
  disclosure: yesNo,
  'ethics-approval': yesNo,
  credential: yesNo,
  'professional-oversight': yesNo,
  quoting: yesNo,
  'personal-data': yesNo,
};

type FactTest = Extract<Constraint, { fact: unknown }>;

function valuesIn(test: FactTest): string[] {
  if ('is' in test) return [test.is];
  if ('in' in test) return test.in;
  if ('notIn' in test) return test.notIn;
  return 'inside' in test ? [...test.inside, ...test.outside, ...test.contested] : [];
}

function unsorted(test: FactTest, known: readonly string[]): string[] {
  if (!('inside' in test)) return [];
  const values = valuesIn(test);
  return known.filter((value) => values.filter((one) => one === value).length !== 1);
}

/** Tests on facts use values that plans can have. */
export const factValuesAreKnown: DataCheck = {
  name: 'fact-values-are-known',
  description:
    'A test compares a fact with values of its closed list, and a definition of non-commercial sorts each of them exactly once.',
  scope: 'record',
  exceptions: [],
  check: (record) =>
    constraintsOf(record).flatMap(({ path, constraint }) => {
      if (!('fact' in constraint)) return [];
      const known = factValues[constraint.fact];
      if (!known) return [];
      const strange = valuesIn(constraint)
        .filter((value) => !known.includes(value))
        .map((value) => ({
          path,
          found: `"${value}" for ${constraint.fact}`,
          expected: `one of ${known.join(', ')}`,
          tip: 'Correct the value.',
        }));
      const left = unsorted(constraint, known).map((value) => ({
        path,
        found: `"${value}" in none or several of inside, outside and contested`,
        expected: 'each value in exactly one',
        tip: 'Read the definition and put it where it belongs.',
      }));
      return [...strange, ...left];
    }),
};
