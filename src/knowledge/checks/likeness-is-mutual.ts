import type { AllRecords, CheckProblem, DataCheck } from './check.ts';

function problemWith(id: string, other: string, { records }: AllRecords): CheckProblem[] {
  const path = `nearDuplicates.${other}`;
  if (other === id) return [{ path, found: 'the record itself', expected: 'another license', tip: 'Correct the id.' }];
  const twin = records.get(other);
  if (!twin) return [{ path, found: 'no such record', expected: 'the id of a record', tip: 'Correct the id.' }];
  return twin.nearDuplicates.some((one) => one.id === id)
    ? []
    : [
        {
          path,
          found: `${other} does not name ${id}`,
          expected: 'both to tell how they differ',
          tip: `Add ${id} to the nearDuplicates of ${other}.`,
        },
      ];
}

/** Two texts that look alike warn of each other. */
export const likenessIsMutual: DataCheck = {
  name: 'likeness-is-mutual',
  description:
    'What nearDuplicates names is another record, which names this one in turn, and no record is named twice.',
  scope: 'between-records',
  exceptions: [],
  check: ({ id, nearDuplicates }, all) => {
    const named = nearDuplicates.map((one) => one.id);
    const twice = named.filter((other, at) => named.indexOf(other) !== at);
    return [
      ...named.flatMap((other) => problemWith(id, other, all)),
      ...twice.map((other) => ({
        path: `nearDuplicates.${other}`,
        found: 'the same record twice',
        expected: 'each once',
        tip: 'Join the two sentences.',
      })),
    ];
  },
};
