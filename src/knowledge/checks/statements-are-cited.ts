import { vocabulary } from '../../engine/index.ts';
import type { LicenseRecord } from '../records.ts';
import type { CheckProblem, DataCheck } from './check.ts';

type Cited = { cite: readonly unknown[] };

const absent = (path: string): CheckProblem => ({
  path,
  found: 'nothing',
  expected: 'an entry',
  tip: 'Write it; where the text says nothing, say "silent".',
});
const uncited = (path: string, value: string): CheckProblem => ({
  path,
  found: `"${value}" without a clause`,
  expected: 'the clause that says so',
  tip: 'Cite the clause, or say "silent" where there is none.',
});

/** "No" is the finding that nothing is there. */
const nothingToCite = (value: string): boolean => value === 'silent' || value === 'no';

function reachProblems(record: LicenseRecord): CheckProblem[] {
  const reach: Partial<LicenseRecord['reach']> = record.reach;
  return vocabulary.reachSteps.flatMap((step) => {
    const entry = reach[step];
    if (!entry) return [absent(`reach.${step}`)];
    const parts =
      entry.effect === 'carry-parts' && (entry.parts ?? []).length === 0
        ? [
            {
              path: `reach.${step}.parts`,
              found: 'no parts',
              expected: 'the rules that carry',
              tip: 'Name their ids under parts.',
            },
          ]
        : [];
    return [
      ...parts,
      ...(bare(entry) && entry.effect !== 'silent' && entry.certainty === 'explicit'
        ? [uncited(`reach.${step}`, entry.effect)]
        : []),
    ];
  });
}

const bare = ({ cite }: Cited): boolean => cite.length === 0;

function frameProblems(record: LicenseRecord): CheckProblem[] {
  const frame: Partial<LicenseRecord['frame']> = record.frame;
  return vocabulary.frameTopics.flatMap((topic) => {
    const entry = frame[topic];
    if (!entry) return [absent(`frame.${topic}`)];
    return bare(entry) && !nothingToCite(entry.value) ? [uncited(`frame.${topic}`, entry.value)] : [];
  });
}

/** Every step and topic is answered, and every answer but silence shows its clause. */
export const statementsAreCited: DataCheck = {
  name: 'statements-are-cited',
  description:
    'All steps of reach and topics of the frame are there; those that state something cite it; carry-parts names its parts.',
  scope: 'record',
  exceptions: [],
  check: (record) => [...reachProblems(record), ...frameProblems(record)],
};
