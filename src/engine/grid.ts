import { cellOf } from './cell.ts';
import { isStanding } from './standing.ts';
import { reaches } from './spoken.ts';
import type { License } from './license.ts';
import type { Plan } from './plan.ts';
import { useRestrictions } from './restrictions.ts';
import { acts, objects, type Act, type CellState, type ReachStep, type ThingObject } from './vocabulary.gen.ts';

/** One cell of the computed grid: an act on an object, for money or not. */
export interface GridCell {
  object: ThingObject;
  act: Act;
  commercial: boolean;
  state: CellState;
  rules: string[];
}

const core: Record<ThingObject, readonly Act[]> = {
  material: ['use', 'modify', 'share', 'serve', 'train', 'sell'],
  derivative: ['use', 'share', 'serve', 'relicense', 'sell'],
  extract: ['use', 'share', 'serve', 'relicense', 'sell'],
  output: ['use', 'share', 'train', 'sell'],
  'trained-model': ['use', 'share', 'serve', 'sell'],
};

/** The step of the reach table that leads to an object. */
const leads: Partial<Record<ThingObject, ReachStep>> = {
  extract: 'distill',
  output: 'generate',
  'trained-model': 'train',
};

const generating = ['model', 'adapter', 'code', 'service'];
const trainable = ['dataset', 'content', 'code'];

/** Is the object one this license can be about, going by what it is made for or used on? */
export function applies(license: License, object: ThingObject): boolean {
  const kinds = [...license.madeFor.kinds, ...license.madeFor.alsoUsedFor.map(({ kind }) => kind)];
  if (object === 'extract') return kinds.some((kind) => generating.includes(kind));
  return object !== 'trained-model' || kinds.some((kind) => trainable.includes(kind));
}

/** The acts on an object that every record must answer. */
export const coreActs = (object: ThingObject): readonly Act[] => core[object];

const planFor = (commercial: boolean): Plan => ({
  assets: [],
  steps: [],
  profile: { facts: { funding: commercial ? 'sale' : 'none' }, topics: {} },
});

const conditional = (license: License, act: Act, object: ThingObject): boolean =>
  license.duties.some((duty) => !isStanding(duty.kind) && reaches(duty.when, act, object)) ||
  useRestrictions(license).some((rule) => reaches(rule, act, object));

/** The state of one cell: what a license says of an act on an object, for money or not. */
export function stateOf(
  license: License,
  act: Act,
  object: ThingObject,
  commercial: boolean,
): Pick<GridCell, 'state' | 'rules'> {
  const step = leads[object];
  const reach = step && license.reach[step];
  if (reach?.effect === 'contested') return { state: 'contested', rules: [`reach:${step}`] };
  const cell = cellOf(license, planFor(commercial), 'cautious', act, object);
  if (reach?.effect === 'not-carry' && cell.answer !== 'granted') return { state: 'silent', rules: [`reach:${step}`] };
  const states: Record<typeof cell.answer, CellState> = {
    granted: conditional(license, act, object) ? 'granted-if' : 'granted',
    open: 'granted-if',
    contested: 'contested',
    reserved: 'reserved',
    beyond: 'reserved',
    silent: 'silent',
    'no-claim': 'silent',
  };
  return { state: states[cell.answer], rules: [...cell.rules, ...cell.limits] };
}

/** Every core combination of object, act and money, computed from the rules of one license. */
export function gridOf(license: License): GridCell[] {
  return objects.flatMap((object) =>
    acts.flatMap((act) =>
      (core[object].includes(act) ? [false, true] : []).map((commercial): GridCell => {
        if (!applies(license, object)) return { object, act, commercial, state: 'not-applicable', rules: [] };
        return { object, act, commercial, ...stateOf(license, act, object, commercial) };
      }),
    ),
  );
}
