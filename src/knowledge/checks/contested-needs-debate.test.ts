import { expect, it } from 'vitest';
import { exampleRecord, grant } from '../testing/example-record.ts';
import { contestedNeedsDebate } from './contested-needs-debate.ts';

const paths = (record: ReturnType<typeof exampleRecord>): string[] =>
  contestedNeedsDebate.check(record, { records: new Map(), families: [] }).map(({ path }) => path);
const side = { says: 'It is so.', heldBy: 'Some' };
const debates = [
  {
    id: 'B1',
    question: 'Is it so?',
    cautious: side,
    room: side,
    cite: [{ section: '§ 1', locator: 'may use the moss' }],
  },
];

it('finds contested entries without a debate', () => {
  const { reach } = exampleRecord();
  const record = exampleRecord({
    permissions: grant({ certainty: 'contested' }),
    reach: { ...reach, train: { ...reach.train, effect: 'contested' } },
  });
  expect(paths(record)).toEqual(['permissions.P1.debate', 'reach.train.debate']);
});

it('finds a debate that nothing points to', () => {
  expect(paths(exampleRecord({ debates }))).toEqual(['debates.B1']);
});

it('lets a debate stand that a contested topic of the frame needs', () => {
  const { frame } = exampleRecord();
  expect(
    paths(
      exampleRecord({ debates, frame: { ...frame, 'patent-grant': { ...frame['patent-grant'], value: 'contested' } } }),
    ),
  ).toEqual([]);
});
