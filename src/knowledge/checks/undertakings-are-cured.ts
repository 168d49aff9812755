import type { DataCheck } from './check.ts';

/** Categories one meets by doing something; those the taxonomy marks "ask: undertaking". */
export const undertakings: readonly string[] = ['undisclosed-machine-content', 'undisclosed-risks'];

/** A prohibition one stays clear of by doing something says by what. */
export const undertakingsAreCured: DataCheck = {
  name: 'undertakings-are-cured',
  description:
    'A prohibition of an undertaking category bites only under a condition and names the duty that cures it.',
  scope: 'record',
  exceptions: [],
  check: (record) =>
    record.prohibitions
      .filter((rule) => rule.categories?.every((category) => undertakings.includes(category)))
      .flatMap(({ id, if: test, curedBy }) => [
        ...(test
          ? []
          : [
              {
                path: `prohibitions.${id}.if`,
                found: 'no condition',
                expected: 'a test on disclosure',
                tip: 'Write: if: { fact: disclosure, is: no }',
              },
            ]),
        ...(curedBy === undefined
          ? [
              {
                path: `prohibitions.${id}.curedBy`,
                found: 'no duty',
                expected: 'the duty that keeps you clear of it',
                tip: 'Name the duty to disclose.',
              },
            ]
          : []),
      ]),
};
