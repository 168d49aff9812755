import type { Act, CellState, GridCell, ThingObject } from '../../engine/index.ts';
import type { VerdictLook } from '../../ui/verdict-mark.tsx';

/** The mark each state of a cell is shown with. */
export const cellLooks: Record<CellState, VerdictLook> = {
  granted: 'yes',
  'granted-if': 'yes-if',
  reserved: 'no',
  silent: 'not-stated',
  contested: 'unclear',
  'not-applicable': 'not-stated',
};

/** One answer of the table, with the rules that decide it. */
export type Answer = Pick<GridCell, 'state' | 'rules'>;

/** An act on an object: the answer, and the one for money where money changes it. */
export interface Square {
  object: ThingObject;
  free: Answer;
  paid?: Answer;
}

/** The table of a license: acts in rows, the objects it can be about in columns. */
export interface GridTable {
  objects: ThingObject[];
  rows: { act: Act; squares: (Square | undefined)[] }[];
}

const unique = <Item>(items: readonly Item[]): Item[] => [...new Set(items)];
const same = (one: Answer, other: Answer): boolean =>
  one.state === other.state && one.rules.join() === other.rules.join();

/** Acts that are about money: for them only the answer with money makes sense. */
const moneyActs: readonly Act[] = ['sell'];

function squareOf(grid: readonly GridCell[], act: Act, object: ThingObject): Square | undefined {
  const cells = grid.filter((cell) => cell.act === act && cell.object === object);
  const free = cells.find(({ commercial }) => !commercial);
  const paid = cells.find(({ commercial }) => commercial);
  if (!free || !paid) return undefined;
  if (moneyActs.includes(act)) return { object, free: paid };
  return same(free, paid) ? { object, free } : { object, free, paid };
}

/** Folds the computed grid into a table; objects that cannot apply have no column. */
export function tableOf(grid: readonly GridCell[]): GridTable {
  const applying = grid.filter(({ state }) => state !== 'not-applicable');
  const objects = unique(applying.map(({ object }) => object));
  const acts = unique(grid.map(({ act }) => act)).filter((act) => applying.some((cell) => cell.act === act));
  return {
    objects,
    rows: acts.map((act) => ({ act, squares: objects.map((object) => squareOf(applying, act, object)) })),
  };
}
