import { expect, test } from 'vitest';
import type { RailMember } from '../../../../knowledge/index.ts';
import { timeLine } from './time-line.ts';

const member = (id: string, published: string, after?: string): RailMember => ({
  id,
  name: id,
  names: [id],
  published,
  kind: 'Open RAIL',
  depth: 0,
  ...(after && { closest: { id: after, replaces: false, isEarlier: true, added: [], dropped: [], kept: 0 } }),
});

test('a day is a point, a month and a year are spans, and the line covers whole years', () => {
  const { years, moments } = timeLine([
    member('a', '2022'),
    member('b', '2023-07', 'a'),
    member('c', '2023-07-02', 'b'),
  ]);
  expect(years).toEqual([
    { year: 2022, start: 0 },
    { year: 2023, start: 50 },
  ]);
  expect(moments[0]).toMatchObject({ start: 0, end: 50, isExact: false, parent: undefined });
  expect(moments[1]?.isExact).toBe(false);
  expect(moments[2]).toMatchObject({ isExact: true, parent: 1 });
  const [, month, day] = moments;
  expect(day && month && day.start > month.start && day.end < month.end).toBe(true);
});
