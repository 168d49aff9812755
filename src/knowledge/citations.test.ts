import { expect, it } from 'vitest';
import { citationsOf } from './citations.ts';
import { bar, exampleRecord, owe } from './testing/example-record.ts';

it('names the rule, step or topic that each clause carries', () => {
  const { frame, reach } = exampleRecord();
  const cite = [{ section: '§ 2', locator: 'leave the stones' }];
  const record = exampleRecord({
    prohibitions: bar({}),
    duties: owe({ kind: 'credit' }),
    reach: { ...reach, run: { ...reach.run, cite } },
    frame: { ...frame, venue: { ...frame.venue, cite } },
  });
  expect(citationsOf(record).map(({ rule }) => rule)).toEqual(['P1', 'R1', 'D1', 'reach:run', 'frame:venue']);
});
