import { isStanding, type Certainty } from '../../engine/index.ts';
import type { LicensePage } from '../../knowledge/index.ts';
import type { VerdictLook } from '../../ui/verdict-mark.tsx';
import { missionUses } from './mission-uses.ts';
import type { Statement } from './statement.ts';

/** One line of the deed. */
export interface DeedLine extends Statement {
  id: string;
  look: VerdictLook;
}

/** A column of the deed: the weightiest lines, and the rest. */
export interface DeedColumn {
  first: DeedLine[];
  rest: DeedLine[];
}

/** The three columns: what you may, must and may not do. */
export interface Deed {
  may: DeedColumn;
  must: DeedColumn;
  mayNot: DeedColumn;
}

const shown = 6;

type Rule = Statement & { id: string; certainty: Certainty };

const lookOf = (certainty: Certainty, look: VerdictLook): VerdictLook => (certainty === 'contested' ? 'unclear' : look);

const lines = (rules: readonly Rule[], look: VerdictLook): DeedLine[] =>
  rules.map(({ id, says, cite, certainty }) => ({ id, says, cite, certainty, look: lookOf(certainty, look) }));

const column = (all: DeedLine[]): DeedColumn =>
  all.length <= shown + 1 ? { first: all, rest: [] } : { first: all.slice(0, shown), rest: all.slice(shown) };

const byWeight = <Item>(items: readonly Item[], weight: (item: Item) => number): Item[] =>
  items.toSorted((one, other) => weight(one) - weight(other));

/** What is kept back outright comes first, then uses that honest work may touch, then those that only misuse touches. */
const barWeight = ({ categories }: LicensePage['prohibitions'][number]): number =>
  categories ? 1 + Number(!missionUses.some((id) => id === categories[0])) : 0;

/** The deed of a license, from its rules alone: nothing is stated here that no rule states. */
export const deedOf = ({ permissions, prohibitions, duties, limits }: LicensePage): Deed => ({
  may: column(
    lines(
      byWeight(permissions, ({ certainty }) => Number(certainty === 'contested')),
      'yes',
    ),
  ),
  must: column(
    lines(
      byWeight(duties, ({ kind }) => Number(isStanding(kind))),
      'yes-if',
    ),
  ),
  mayNot: column([...lines(limits, 'no'), ...lines(byWeight(prohibitions, barWeight), 'no')]),
});
