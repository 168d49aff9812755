import type { Knowledge } from './assessment.ts';
import { carriedTerms } from './carried-terms.ts';
import { coreActs, stateOf } from './grid.ts';
import { reaches } from './spoken.ts';
import type { License } from './license.ts';
import type { Plan } from './plan.ts';
import { presencesIn, type Presence } from './presence.ts';
import { refusalsOf } from './refusals.ts';
import type { Act, CellState, ThingObject } from './vocabulary.gen.ts';
import { partsOf, shownNodes, weave } from './weave.ts';

/** What goes along with a result from one license to whoever receives it; rule ids of its record. */
export interface Travel {
  step: string;
  license: string;
  asset: string;
  object: ThingObject;
  /** True when people disagree on whether the terms come along. */
  contested: boolean;
  restrictions: string[];
  limits: string[];
  duties: string[];
}

/** A result, what travels with it, and what is left of each right: the worst answer of all that it holds. */
export interface Traveling {
  step: string;
  terms: Travel[];
  left: Partial<Record<Act, CellState>>;
}

const idsOf = (rules: readonly { id: string }[]): string[] => rules.map(({ id }) => id);

function dutiesOnward({ duties }: License, object: ThingObject): string[] {
  return idsOf(
    duties.filter(({ when }) => (['use', 'share', 'serve'] as const).some((act) => reaches(when, act, object))),
  );
}

const travelOf = (step: string, { license, object, contested, asset }: Presence): Travel => {
  const { restrictions, limits } = carriedTerms(license, object);
  return {
    step,
    license: license.id,
    asset,
    object,
    contested,
    restrictions: idsOf(restrictions),
    limits: idsOf(limits),
    duties: dutiesOnward(license, object),
  };
};

const worstFirst: readonly CellState[] = ['reserved', 'contested', 'silent', 'granted-if', 'granted', 'not-applicable'];
const onward: readonly Act[] = ['use', 'share', 'serve', 'sell'];

function leftOf(present: readonly Presence[]): Partial<Record<Act, CellState>> {
  const states = (act: Act): CellState[] =>
    present
      .filter(({ object }) => coreActs(object).includes(act))
      .map(({ license, object }) => stateOf(license, act, object, false).state);
  return Object.fromEntries(
    onward.flatMap((act) => {
      const found = states(act);
      const worst = worstFirst.find((state) => found.includes(state));
      return worst ? [[act, worst]] : [];
    }),
  );
}

/** What travels with every result of a plan that goes to others. */
export function travelsOf(plan: Plan, knowledge: Knowledge): Traveling[] {
  if (refusalsOf(plan).length > 0) return [];
  const woven = weave(plan, knowledge);
  const shown = shownNodes(woven);
  return shown.map(({ step: { id } }) => {
    const parts = partsOf(id, woven, new Set());
    const present = parts.flatMap((part) => presencesIn(part, woven, plan.stance ?? 'cautious'));
    return { step: id, terms: present.map((one) => travelOf(id, one)), left: leftOf(present) };
  });
}
