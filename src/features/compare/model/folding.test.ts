import { expect, test } from 'vitest';
import { compare } from './comparison.ts';
import { fold, openGroups, sizeOf, turn, type Turned } from './folding.ts';
import { pagesForTests } from './pages-for-tests.ts';
import { rowsOf } from './row.ts';

const untouched: Turned = { opened: [], closed: [], whole: [] };
const groups = async () =>
  compare(await pagesForTests('apache-2.0', 'llama3.1', 'bigscience-bloom-rail-1.0', 'cc-by-nc-4.0')).groups;

test('what stands open fits the page, whatever was opened', async () => {
  const all = await groups();
  for (const { id } of all) {
    const folded = fold(all, turn({ ...untouched, whole: [id] }, id, true), false);
    const open = folded.filter((one) => one.open);
    const asked = all.filter((one) => one.id === id).map(sizeOf);
    expect(open.map(({ group }) => group.id)).toContain(id);
    expect(open.reduce((sum, { shown }) => sum + sizeOf(shown), 0)).toBeLessThanOrEqual(Math.max(850, ...asked));
  }
});

test('the topic opened last stays open before the others', async () => {
  const all = await groups();
  const turned = turn(turn(untouched, 'facts', true), 'frame', true);
  expect([...openGroups(all, turned, 1)]).toEqual(['frame']);
  expect([...openGroups(all, turn(turned, 'frame', false), 1)]).toEqual(['facts']);
});

test('a long topic shows its first rows until all are asked for', async () => {
  const all = await groups();
  const bars = (turned: Turned) => fold(all, turned, false).find(({ group }) => group.id === 'restrictions');
  expect(rowsOf(bars(untouched)?.shown ?? { parts: [] })).toHaveLength(10);
  expect(bars(untouched)?.more).toBeGreaterThan(20);
  expect(bars({ ...untouched, whole: ['restrictions'] })?.more).toBe(0);
});

test('paper shows everything', async () => {
  const folded = fold(await groups(), { opened: [], closed: ['may'], whole: [] }, true);
  expect(folded.every(({ open, more }) => open && more === 0)).toBe(true);
});
