import { both, certain, judge, type Judged } from './judge.ts';
import type { DueDuty } from './finding.ts';
import type { Duty } from './license.ts';
import { union } from './lists.ts';
import type { Reading } from './reading.ts';
import { combine, type Range } from './severity.ts';
import { isStanding } from './standing.ts';
import type { Stance } from './vocabulary.gen.ts';

const doubted = (duty: Duty, stance: Stance, judged: Judged): Judged =>
  duty.certainty === 'contested' && stance === 'room' ? certain('false') : judged;

function dueDuty(duty: Duty, { license, asset, plan, stance, heard }: Reading): DueDuty | undefined {
  const setOff = heard.filter(({ spoken }) => spoken.duties.has(duty)).map(({ demand }) => demand);
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
    asks: union(due.asks),
  };
}

/** The duties of one license that a plan's demands set off, in the order of the record. */
export const dutiesOf = (reading: Reading): DueDuty[] =>
  reading.license.duties.map((duty) => dueDuty(duty, reading)).filter((due) => due !== undefined);

const rangeOfDuty = (due: DueDuty): Range => ({
  best: due.sure && !due.standing ? 'yes-if' : 'yes',
  worst: due.standing ? 'yes' : 'yes-if',
});

/** What the duties alone leave possible: yes while there is nothing to do, else yes-if. */
export const rangeOfDuties = (duties: readonly DueDuty[]): Range => combine(duties.map(rangeOfDuty));
