import { expect, test } from 'vitest';
import type { DueDuty } from './finding.ts';
import { tasksOf } from './tasks.ts';

const due = (kind: DueDuty['kind'], more: Partial<DueDuty> = {}): DueDuty => ({
  kind,
  source: { license: 'a', rule: 'D1' },
  asset: 'x',
  standing: false,
  sure: true,
  setOffBy: [{ act: 'share', object: 'material' }],
  certainty: 'explicit',
  asks: [],
  ...more,
});

test('one duty is one piece of work', () => {
  expect(tasksOf([due('credit')])).toEqual([
    {
      kind: 'credit',
      covers: [],
      sources: [{ license: 'a', rule: 'D1' }],
      assets: ['x'],
      standing: false,
      sure: true,
      setOffBy: [{ act: 'share', object: 'material' }],
      certainty: 'explicit',
      asks: [],
    },
  ]);
  expect(tasksOf([])).toEqual([]);
});

test('duties of one kind are merged; each clause, asset and act is named once', () => {
  const [task, ...rest] = tasksOf([
    due('credit', { assets: ['x', 'y'], certainty: 'contested' }),
    due('credit', {
      source: { license: 'b', rule: 'D1' },
      asset: 'z',
      certainty: 'reading',
      setOffBy: [
        { act: 'serve', object: 'material' },
        { act: 'share', object: 'material' },
      ],
    }),
    due('credit', {
      source: { license: 'a', rule: 'D2' },
      asset: 'x',
      certainty: 'reading',
      setOffBy: [{ act: 'share', object: 'derivative' }],
    }),
    due('credit', { asset: 'y', certainty: 'contested' }),
  ]);
  expect(rest).toEqual([]);
  expect(task?.sources).toEqual([
    { license: 'a', rule: 'D1' },
    { license: 'b', rule: 'D1' },
    { license: 'a', rule: 'D2' },
  ]);
  expect(task?.assets).toEqual(['x', 'y', 'z']);
  expect(task?.setOffBy).toEqual([
    { act: 'share', object: 'material' },
    { act: 'serve', object: 'material' },
    { act: 'share', object: 'derivative' },
  ]);
  expect(task?.certainty).toBe('reading');
});

test('the same duty twice is one', () => {
  expect(tasksOf([due('credit'), due('credit')])).toEqual(tasksOf([due('credit')]));
});

test('tasks come in the order in which their duties first appear', () => {
  const kinds = tasksOf([due('keep-notices'), due('credit'), due('keep-notices')]).map(({ kind }) => kind);
  expect(kinds).toEqual(['keep-notices', 'credit']);
});

test.each([
  ['tell-restrictions', 'pass-on-restrictions'],
  ['share-alike-network', 'share-alike'],
] as const)('work that meets %s on the way to %s is named once', (lesser, wider) => {
  expect(tasksOf([due(lesser), due(wider)])).toMatchObject([{ kind: wider, covers: [lesser] }]);
  expect(tasksOf([due(wider), due(lesser)])).toMatchObject([{ kind: wider, covers: [lesser] }]);
  expect(tasksOf([due(lesser)])).toMatchObject([{ kind: lesser, covers: [] }]);
});

test('a wider duty that only perhaps bites does not stand for the lesser one', () => {
  const tasks = tasksOf([due('tell-restrictions'), due('pass-on-restrictions', { sure: false, asks: ['exposure'] })]);
  expect(tasks.map(({ kind }) => kind)).toEqual(['tell-restrictions', 'pass-on-restrictions']);
});

test('one sure duty makes the task sure; until then it names what it hangs on, once', () => {
  const open = due('credit', { sure: false, asks: ['exposure', 'quoting'] });
  expect(tasksOf([open, due('credit', { sure: false, asks: ['exposure', 'funding'] })])).toMatchObject([
    { sure: false, asks: ['exposure', 'quoting', 'funding'] },
  ]);
  expect(tasksOf([open, due('credit')])).toMatchObject([{ sure: true, asks: [] }]);
});

test('a task is standing only when all its duties are', () => {
  const standing = due('share-alike', { standing: true });
  expect(tasksOf([standing, due('share-alike', { standing: true })])).toMatchObject([{ standing: true }]);
  expect(tasksOf([standing, due('share-alike')])).toMatchObject([{ standing: false }]);
});

test.each([
  [['contested', 'reading', 'explicit'], 'explicit'],
  [['contested', 'reading'], 'reading'],
  [['contested'], 'contested'],
] as const)('of duties that are %s the task is %s', (list, certainty) => {
  expect(tasksOf(list.map((one) => due('credit', { certainty: one })))[0]?.certainty).toBe(certainty);
});
