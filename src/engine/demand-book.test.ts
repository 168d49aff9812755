import { expect, test } from 'vitest';
import { bitOf, noBits, placesOf, put } from './bits.ts';
import { DemandBook } from './demand-book.ts';
import type { Demand } from './demands.ts';
import { asksOf, type Open } from './lanes.ts';

const demand = (more: Partial<Demand> = {}, open: Open = 0): Demand => ({
  act: 'use',
  object: 'material',
  from: 'operation',
  via: 'run',
  standing: 'bound',
  led: 'run',
  asks: asksOf(open),
  open,
  ...more,
});
const told = (book: DemandBook) =>
  book
    .perHolding()
    .map((list) => list.map((one) => `${one.step} ${one.demand.act}${one.demand.asks.length > 0 ? '?' : ''}`));

test('the first step that asks something of a holding is remembered', () => {
  const book = new DemandBook(3);
  const use = demand();
  book.add([use], bitOf(0, 3), 'first');
  const both = bitOf(0, 3);
  put(both, 2);
  book.add([use, demand({ act: 'share' })], both, 'second');
  book.add([use], both, 'third');
  expect(told(book)).toEqual([['first use', 'second share'], [], ['second use', 'second share']]);
});

test('the sets that were given stay as they were', () => {
  const book = new DemandBook(2);
  const use = demand();
  const first = bitOf(0, 2);
  book.add([use], first, 'first');
  book.add([use], bitOf(1, 2), 'second');
  expect(placesOf(first)).toEqual([0]);
  book.add([use], noBits(2), 'nobody');
  expect(told(book)).toEqual([['first use'], ['second use']]);
});

test('what is sure comes first and stands for what is open', () => {
  const book = new DemandBook(1);
  const who = bitOf(0, 1);
  book.add([demand({}, 3), demand({ act: 'share' }, 1), demand()], who, 's');
  expect(told(book)).toEqual([['s use', 's share?']]);
});

test.each([
  [{ act: 'share' }],
  [{ object: 'output' }],
  [{ via: 'serve' }],
  [{ standing: 'contested' }],
  [{ led: 'serve' }],
] as Partial<Demand>[][])('a demand with another mark is another one: %j', (more) => {
  const book = new DemandBook(1);
  book.add([demand(), demand(more)], bitOf(0, 1), 's');
  expect(book.perHolding()[0]).toHaveLength(2);
});

test('one demand that differs only in where it comes from or what it hangs on is the same', () => {
  const book = new DemandBook(1);
  book.add([demand(), demand({ from: 'exposure' }), demand({}, 1)], bitOf(0, 1), 's');
  expect(book.perHolding()[0]).toHaveLength(1);
});
