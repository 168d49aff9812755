import type { Act, CellState, GridCell, ThingObject } from '../../../engine/index.ts';
import { m } from '../../../i18n/index.ts';
import type { LicensePage } from '../../../knowledge/index.ts';
import type { VerdictLook } from '../../../ui/verdict-mark.tsx';
import { clausesFor } from './clauses.ts';
import { dutiesFor } from './conditions.ts';
import { grantQuestions } from './grant-questions.ts';
import { listDots } from './lists.ts';
import { inShort, stopsHere, whyOf } from './reasons.ts';
import { plainGroup, rowOf, type Cell, type Group } from './row.ts';

const looks: Partial<Record<CellState, VerdictLook>> = {
  granted: 'yes',
  'granted-if': 'yes-if',
  reserved: 'no',
  silent: 'not-stated',
  contested: 'unclear',
};

const wordsOf: Record<CellState, () => string> = {
  granted: m.compare_word_yes,
  'granted-if': m.compare_word_yes_if,
  reserved: m.compare_word_no,
  silent: m.compare_word_silent,
  contested: m.compare_word_unclear,
  'not-applicable': m.compare_word_none,
};

const allowed = (state: CellState): boolean => state === 'granted' || state === 'granted-if';

/** Free of charge and for money as one answer: where only money is barred, a yes is a yes with a condition. */
function stateOfBoth(free: GridCell, paid: GridCell): CellState {
  if (stopsHere(free)) return 'granted';
  return free.state !== paid.state && allowed(free.state) ? 'granted-if' : free.state;
}

const rulesOf = (page: LicensePage, cells: readonly GridCell[]): string[] =>
  cells.flatMap((cell) => [...cell.rules, ...(allowed(cell.state) ? dutiesFor(page, cell).map(({ id }) => id) : [])]);

function cellOf(page: LicensePage, free: GridCell, paid: GridCell): Cell {
  const state = stateOfBoth(free, paid);
  const parted = free.state !== paid.state;
  const money = parted ? [m.compare_reason_money({ word: wordsOf[paid.state]() })] : [];
  const reasons = [...new Set([...money, ...whyOf(page, free), ...(parted ? whyOf(page, paid) : [])])];
  const mark = looks[state];
  return {
    word: wordsOf[state](),
    ...(mark ? { mark } : { empty: true }),
    ...(reasons.length > 0 ? { reason: inShort(reasons), fullReason: listDots(reasons) } : {}),
    clauses: clausesFor(page, rulesOf(page, parted ? [free, paid] : [free])),
  };
}

const find = (page: LicensePage, act: Act, object: ThingObject, commercial: boolean): GridCell =>
  page.grid.find((cell) => cell.act === act && cell.object === object && cell.commercial === commercial) ?? {
    act,
    object,
    commercial,
    state: 'not-applicable',
    rules: [],
  };

/** What each license lets you do, free of charge and for money told apart where they differ. */
export const grantsGroup = (pages: readonly LicensePage[]): Group =>
  plainGroup(
    'may',
    m.compare_group_may(),
    grantQuestions.map(({ id, act, object, question }) =>
      rowOf(
        id,
        question(),
        pages.map((page) => cellOf(page, find(page, act, object, act === 'sell'), find(page, act, object, true))),
      ),
    ),
  );
