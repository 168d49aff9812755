import { expect, it } from 'vitest';
import { citationsBefore, citationsOf } from './citations.ts';
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

it('keeps the clauses of the superseded version apart', () => {
  const before = [{ section: '§ 3', locator: 'turn the stones' }];
  const cite = [{ section: '§ 2', locator: 'leave the stones' }];
  const record = exampleRecord({ changes: [{ effect: 'stricter', says: 'Leave the stones.', cite, before }] });
  expect(citationsOf(record).map(({ rule }) => rule)).toEqual(['change:1', 'P1']);
  expect(citationsBefore(record).map(({ rule, cite: { section } }) => [rule, section])).toEqual([
    ['change:1:before', '§ 3'],
  ]);
});
