import type { LicenseRecord } from '../records.ts';
import type { CheckProblem, DataCheck } from './check.ts';

type Topic = keyof LicenseRecord['frame'];

/** Topics of the frame that a duty states as well. */
const twins: [Topic, LicenseRecord['duties'][number]['kind']][] = [
  ['indemnity', 'indemnify'],
  ['latest-version', 'use-latest-version'],
];

const absent = (value: string): boolean => value === 'no' || value === 'silent';

function twinProblems({ frame, duties }: LicenseRecord): CheckProblem[] {
  return twins.flatMap(([topic, kind]) => {
    const { value } = frame[topic];
    const owed = duties.some((duty) => duty.kind === kind);
    if (owed ? !absent(value) : value !== 'yes') return [];
    return [
      {
        path: `frame.${topic}`,
        found: `"${value}" ${owed ? 'beside' : 'without'} a duty of kind ${kind}`,
        expected: 'both to agree',
        tip: 'Read the clause; write the duty where it is one, and yes-if where it binds only some.',
      },
    ];
  });
}

function cureProblems({ frame }: LicenseRecord): CheckProblem[] {
  const [cure, end] = [frame['cure-days'].value, frame['terminates-on-breach'].value];
  if (absent(cure) || !absent(end)) return [];
  return [
    {
      path: 'frame.cure-days',
      found: `"${cure}" while terminates-on-breach is "${end}"`,
      expected: 'an end that the time is granted to prevent',
      tip: 'Read the clause on termination again.',
    },
  ];
}

/** The frame and the rules tell the same story. */
export const frameFitsRules: DataCheck = {
  name: 'frame-fits-rules',
  description:
    'The frame says that you answer for claims, or must use the latest version, where a duty says so; time to cure a breach is told only where a breach ends the license.',
  scope: 'record',
  exceptions: [],
  check: (record) => [...twinProblems(record), ...cureProblems(record)],
};
