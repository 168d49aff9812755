import { describe, expect, test } from 'vitest';
import { bitOf, common, firstCommon, lacking, noBits, placesOf, pour, put } from './bits.ts';
import { freer, isSameFlow, startsAnew, type Flow } from './flow.ts';
import { asksOf, laneFor, openBit, startLane } from './lanes.ts';
import { combine, rank, severities, settled, shownVerdict, worse, type Severity } from './severity.ts';
import { allOf, anyOf, notOf, truthOf, type Truth } from './truth.ts';

const bitsOf = (...places: number[]) => {
  const bits = noBits(100);
  for (const place of places) put(bits, place);
  return bits;
};

describe('sets of places', () => {
  test('hold what was put in, in order, beyond one word', () => {
    expect(placesOf(bitsOf(64, 0, 31, 32, 99, 0))).toEqual([0, 31, 32, 64, 99]);
    expect(placesOf(bitOf(33, 34))).toEqual([33]);
    expect(placesOf(noBits(40))).toEqual([]);
    expect([0, 1, 32, 33].map((size) => noBits(size).length)).toEqual([0, 1, 1, 2]);
  });

  test('are joined, met and taken from each other', () => {
    const into = bitsOf(1, 40);
    pour(into, bitsOf(2, 40, 70));
    expect(placesOf(into)).toEqual([1, 2, 40, 70]);
    expect(placesOf(common(into, bitsOf(2, 70, 71)) ?? noBits(0))).toEqual([2, 70]);
    expect(common(into, bitsOf(3, 71))).toBeUndefined();
    expect(placesOf(lacking(into, bitsOf(2, 70)) ?? noBits(0))).toEqual([1, 40]);
    expect(lacking(bitsOf(2, 70), into)).toBeUndefined();
  });

  test('name the first place they share', () => {
    expect(firstCommon(bitsOf(5, 40, 41), bitsOf(41, 40))).toBe(40);
    expect(firstCommon(bitsOf(0, 31), bitsOf(31))).toBe(31);
    expect(firstCommon(bitsOf(0), bitsOf(0))).toBe(0);
    expect(firstCommon(bitsOf(1, 64), bitsOf(2, 65))).toBeUndefined();
  });
});

describe('truth', () => {
  const cases: [Truth[], Truth, Truth][] = [
    [[], 'true', 'false'],
    [['true', 'true'], 'true', 'true'],
    [['true', 'contested'], 'contested', 'true'],
    [['true', 'unknown', 'contested'], 'unknown', 'true'],
    [['false', 'unknown', 'contested'], 'false', 'unknown'],
    [['false', 'contested'], 'false', 'contested'],
    [['false', 'false'], 'false', 'false'],
    [['unknown'], 'unknown', 'unknown'],
  ];

  test.each(cases)('of %j: all %s, any %s', (values, all, any) => {
    expect(allOf(values)).toBe(all);
    expect(anyOf(values)).toBe(any);
    expect(anyOf(values.map(notOf))).toBe(notOf(all));
  });

  test('turned round, and of a plain test', () => {
    expect((['true', 'false', 'unknown', 'contested'] as const).map(notOf)).toEqual([
      'false',
      'true',
      'unknown',
      'contested',
    ]);
    expect([truthOf(true), truthOf(false)]).toEqual(['true', 'false']);
  });
});

describe('severities', () => {
  test('are ranked from fine to forbidden', () => {
    expect(severities.map(rank)).toEqual([0, 1, 2, 3, 4]);
    expect(worse('yes', 'unclear')).toBe('unclear');
    expect(worse('no', 'unclear')).toBe('no');
    expect(worse('yes-if', 'yes-if')).toBe('yes-if');
  });

  test('together reach from the worst of the bests to the worst of the worsts', () => {
    expect(combine([])).toEqual(settled('yes'));
    expect(combine([{ best: 'yes', worst: 'no' }, settled('yes-if'), { best: 'yes', worst: 'unclear' }])).toEqual({
      best: 'yes-if',
      worst: 'no',
    });
  });

  const shown: [Severity, Severity, Severity][] = [
    ['yes', 'yes', 'yes'],
    ['yes', 'yes-if', 'yes-if'],
    ['yes', 'only-if-kept', 'only-if-kept'],
    ['yes-if', 'only-if-kept', 'only-if-kept'],
    ['yes', 'unclear', 'unclear'],
    ['yes', 'no', 'unclear'],
    ['only-if-kept', 'no', 'unclear'],
    ['unclear', 'no', 'unclear'],
    ['no', 'no', 'no'],
  ];

  test.each(shown)('from %s to %s are shown as %s', (best, worst, verdict) => {
    expect(shownVerdict({ best, worst })).toBe(verdict);
  });
});

describe('lanes', () => {
  test('are one object for each way a thing can be present', () => {
    const lane = startLane('model');
    expect(startLane('model')).toBe(lane);
    expect(lane).toEqual({ kind: 'model', object: 'material', via: 'run', standing: 'bound', quoted: false, open: 0 });
    const others = [
      startLane(undefined),
      startLane('dataset'),
      ...[
        { object: 'output' as const },
        { via: 'serve' as const },
        { standing: 'free' as const },
        { standing: 'contested' as const },
        { quoted: true },
        { open: 1 },
        { open: 15 },
      ].map((change) => laneFor({ ...lane, ...change })),
    ];
    expect(new Set([lane, ...others]).size).toBe(10);
    expect(others[2]).toEqual({ ...lane, object: 'output' });
    expect(laneFor({ ...lane, quoted: true })).toBe(others[6]);
  });

  test('name the open parts they hang on', () => {
    expect(asksOf(0)).toEqual([]);
    expect(asksOf(openBit('exposure') | openBit('operation'))).toEqual(['operation', 'exposure']);
    expect(asksOf(openBit('funding') | openBit('quoting'))).toEqual(['quoting', 'funding']);
    expect(asksOf(99)).toEqual([]);
  });
});

const flow = (kind: 'model' | 'dataset', ...places: number[]): Flow => new Map([[startLane(kind), bitsOf(...places)]]);

describe('flows', () => {
  test('are the same when they hold the same in the same lanes', () => {
    expect(isSameFlow(flow('model', 1, 40), flow('model', 40, 1))).toBe(true);
    expect(isSameFlow(flow('model', 1), flow('model', 1, 40))).toBe(false);
    expect(isSameFlow(flow('model', 1), flow('dataset', 1))).toBe(false);
    expect(isSameFlow(flow('model', 1), new Map([...flow('model', 1), ...flow('dataset', 1)]))).toBe(false);
    expect(isSameFlow(new Map(), new Map())).toBe(true);
  });

  test('stand as freely as the freer of two', () => {
    expect(freer('bound', 'free')).toBe('free');
    expect(freer('contested', 'bound')).toBe('contested');
    expect(freer('contested', 'free')).toBe('free');
    expect(freer('bound', 'bound')).toBe('bound');
  });

  test('start anew where outputs teach', () => {
    expect(startsAnew('output', 'extract')).toBe(true);
    expect(startsAnew('output', 'output')).toBe(false);
    expect(startsAnew('material', 'output')).toBe(false);
  });
});
