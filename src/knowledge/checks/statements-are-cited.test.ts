import { expect, it } from 'vitest';
import { exampleRecord } from '../testing/example-record.ts';
import { statementsAreCited } from './statements-are-cited.ts';

const paths = (record: ReturnType<typeof exampleRecord>): string[] =>
  statementsAreCited.check(record, { records: new Map(), families: [] }).map(({ path }) => path);
const { reach, frame } = exampleRecord();

it('finds statements without a clause, but lets silence stand', () => {
  const record = exampleRecord({
    reach: { ...reach, run: { ...reach.run, effect: 'carry' } },
    frame: { ...frame, revocable: { ...frame.revocable, value: 'yes' }, venue: { ...frame.venue, value: 'no' } },
  });
  expect(paths(record)).toEqual(['reach.run', 'frame.revocable']);
});

it('finds parts that are not named', () => {
  expect(
    paths(
      exampleRecord({ reach: { ...reach, chain: { ...reach.chain, effect: 'carry-parts', certainty: 'reading' } } }),
    ),
  ).toEqual(['reach.chain.parts']);
});

it('finds steps and topics that are missing', () => {
  const record = exampleRecord();
  Reflect.deleteProperty(record.reach, 'rag');
  Reflect.deleteProperty(record.frame, 'venue');
  expect(paths(record)).toEqual(['reach.rag', 'frame.venue']);
});
