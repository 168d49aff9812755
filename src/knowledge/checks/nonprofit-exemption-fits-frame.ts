import type { DataCheck } from './check.ts';

const concerned: readonly string[] = ['non-commercial', 'monthly-users', 'annual-revenue', 'research-only'];

/** What a limit says about nonprofits agrees with what the frame says. */
export const nonprofitExemptionFitsFrame: DataCheck = {
  name: 'nonprofit-exemption-fits-frame',
  description:
    'A limit on money, users or research says whether nonprofits are exempt, and "yes" or "no" only where the text mentions them.',
  scope: 'record',
  exceptions: [],
  check: (record) => {
    const mentioned = record.frame['nonprofits-mentioned'].value;
    return record.limits
      .filter(({ kind }) => concerned.includes(kind))
      .flatMap(({ id, nonprofitExempt }) => {
        const path = `limits.${id}.nonprofitExempt`;
        const stated: string | undefined = nonprofitExempt;
        if (stated === undefined)
          return [
            {
              path,
              found: 'nothing',
              expected: 'yes, no or unstated',
              tip: 'Say what the text says about nonprofits here.',
            },
          ];
        if (stated !== 'yes' || (mentioned !== 'no' && mentioned !== 'silent')) return [];
        return [
          {
            path,
            found: `"yes" while frame.nonprofits-mentioned is "${mentioned}"`,
            expected: 'both to agree',
            tip: 'If the text exempts nonprofits, the frame says that it mentions them.',
          },
        ];
      });
  },
};
