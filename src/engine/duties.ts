import { both, certain, judge, type Judged } from './judge.ts';
import type { Demand } from './demands.ts';
import type { DueDuty } from './finding.ts';
import type { Duty, License } from './license.ts';
import type { Asset, Plan } from './plan.ts';
import { combine, type Range } from './severity.ts';
import { indexOf } from './license-index.ts';
import { isStanding } from './standing.ts';
import type { Stance } from './vocabulary.gen.ts';

const doubted = (duty: Duty, stance: Stance, judged: Judged): Judged =>
  duty.certainty === 'contested' && stance === 'room' ? certain('false') : judged;

function dueDuty(
  duty: Duty,
  demands: readonly Demand[],
  license: License,
  asset: Asset,
  plan: Plan,
  stance: Stance,
): DueDuty | undefined {
  const index = indexOf(license);
  const setOff = demands.filter((demand) => index.about(demand.act, demand.object).duties.has(duty));
  if (setOff.length === 0) return undefined;
  const test = doubted(duty, stance, judge(duty.when.if, license, plan));
  const sureDemand = setOff.some((demand) => demand.asks.length === 0);
  const need: Judged = sureDemand
    ? certain('true')
    : { truth: 'unknown', asks: setOff.flatMap((demand) => demand.asks), limits: [] };
  const due = both(need, test);
  if (due.truth === 'false' || (due.truth === 'contested' && stance === 'room')) return undefined;
  return {
    kind: duty.kind,
    source: { license: license.id, rule: duty.id },
    asset: asset.id,
    standing: isStanding(duty.kind),
    sure: due.truth !== 'unknown',
    setOffBy: setOff.map(({ act, object }) => ({ act, object })),
    certainty: due.truth === 'contested' ? 'contested' : duty.certainty,
    asks: [...new Set(due.asks)],
  };
}

/** The duties of one license that a plan's demands set off, in the order of the record. */
export const dutiesOf = (
  demands: readonly Demand[],
  license: License,
  asset: Asset,
  plan: Plan,
  stance: Stance,
): DueDuty[] =>
  license.duties.map((duty) => dueDuty(duty, demands, license, asset, plan, stance)).filter((due) => due !== undefined);

const rangeOfDuty = (due: DueDuty): Range => ({
  best: due.sure && !due.standing ? 'yes-if' : 'yes',
  worst: due.standing ? 'yes' : 'yes-if',
});

/** What the duties alone leave possible: yes while there is nothing to do, else yes-if. */
export const rangeOfDuties = (duties: readonly DueDuty[]): Range => combine(duties.map(rangeOfDuty));
