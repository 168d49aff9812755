import { expect, it } from 'vitest';
import { bar, exampleRecord, grant } from '../testing/example-record.ts';
import { coreCellsReached } from './core-cells-reached.ts';

const cells = (record: ReturnType<typeof exampleRecord>): string[] =>
  coreCellsReached.check(record, { records: new Map(), families: [] }).map(({ path }) => path);

it('finds cells that no rule reaches', () => {
  expect(
    cells(exampleRecord({ permissions: grant({ acts: ['use', 'modify', 'share', 'train', 'relicense', 'sell'] }) })),
  ).toEqual(['serve × material', 'serve × derivative', 'serve × extract']);
});

it('does not count a use restriction as an answer', () => {
  const record = exampleRecord({
    permissions: grant({ acts: ['use', 'modify', 'share', 'serve', 'train', 'sell'] }),
    prohibitions: bar({ acts: ['relicense'], objects: ['derivative', 'extract'], categories: ['military'] }),
  });
  expect(cells(record)).toEqual(['relicense × derivative', 'relicense × extract']);
});

it('asks nothing of an object that the terms do not reach', () => {
  const { reach } = exampleRecord();
  const record = exampleRecord({
    permissions: grant({ objects: ['material', 'derivative', 'extract'] }),
    reach: { ...reach, generate: { ...reach.generate, effect: 'not-carry' } },
  });
  expect(cells(record)).toEqual([]);
});
