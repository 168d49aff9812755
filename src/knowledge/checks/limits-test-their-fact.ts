import type { LicenseRecord } from '../records.ts';
import type { DataCheck } from './check.ts';
import { partsOf } from './every-rule.ts';

type Limit = LicenseRecord['limits'][number];

/** The facts one of which a limit of this kind turns on. */
const about: Partial<Record<Limit['kind'], readonly string[]>> = {
  'non-commercial': ['funding'],
  'research-only': ['purpose'],
  'internal-only': ['audience'],
  'monthly-users': ['monthly-users'],
  'annual-revenue': ['annual-revenue'],
  'places-excluded': ['country', 'audience'],
  'entities-excluded': ['organization'],
  'eligible-only': ['credential'],
};

const valued: readonly string[] = [
  'monthly-users',
  'annual-revenue',
  'places-excluded',
  'entities-excluded',
  'eligible-only',
  'fields-of-use',
  'term',
];

const factsIn = ({ test }: Limit): string[] => partsOf(test).flatMap((part) => ('fact' in part ? [part.fact] : []));

/** A limit asks about what it limits, and says what the line is. */
export const limitsTestTheirFact: DataCheck = {
  name: 'limits-test-their-fact',
  description:
    'A limit tests the fact its kind is about (money for non-commercial, the country for places), and those with a number, a place, a body or a field state it.',
  scope: 'record',
  exceptions: [],
  check: ({ limits }) =>
    limits.flatMap((limit) => {
      const { id, kind, value } = limit;
      const wanted = about[kind];
      const facts = factsIn(limit);
      const astray =
        wanted && !wanted.some((fact) => facts.includes(fact))
          ? [
              {
                path: `limits.${id}.test`,
                found: `a test on ${facts.join(', ')} for the kind ${kind}`,
                expected: `a test on ${wanted.join(' or ')}`,
                tip: 'Correct the test or the kind.',
              },
            ]
          : [];
      const unsaid =
        value === undefined && valued.includes(kind)
          ? [
              {
                path: `limits.${id}.value`,
                found: 'nothing',
                expected: 'the line as the text draws it',
                tip: 'Say it.',
              },
            ]
          : [];
      return [...astray, ...unsaid];
    }),
};
