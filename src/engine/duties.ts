import { both, certain, judge, type Judged } from './judge.ts';
import type { DueDuty } from './finding.ts';
import { indexOf } from './license-index.ts';
import type { Duty } from './license.ts';
import { union } from './lists.ts';
import type { Reading, SetOff } from './reading.ts';
import { combine, settled, type Range } from './severity.ts';
import { isStanding } from './standing.ts';
import type { Stance } from './vocabulary.gen.ts';

const doubted = (duty: Duty, stance: Stance, judged: Judged): Judged =>
  duty.certainty === 'contested' && stance === 'room' ? certain('false') : judged;

function dueDuty(
  duty: Duty,
  { by, asks, sure }: SetOff,
  { license, asset, plan, stance }: Reading,
): DueDuty | undefined {
  const test = doubted(duty, stance, judge(duty.when.if, license, plan));
  const due = both(sure ? certain('true') : { truth: 'unknown', asks: [...asks], limits: [] }, test);
  if (due.truth === 'false' || (due.truth === 'contested' && stance === 'room')) return undefined;
  return {
    kind: duty.kind,
    source: { license: license.id, rule: duty.id },
    asset: asset.id,
    standing: isStanding(duty.kind),
    sure: due.truth !== 'unknown',
    setOffBy: by,
    certainty: due.truth === 'contested' ? 'contested' : duty.certainty,
    asks: union(due.asks),
  };
}

/** The duties of one license that a plan's demands set off, in the order of the record. */
export function dutiesOf(reading: Reading): DueDuty[] {
  const found: DueDuty[] = [];
  for (const { rule, scope } of indexOf(reading.license).scopedDuties) {
    const setOff = reading.setOff[scope];
    const due = setOff && dueDuty(rule, setOff, reading);
    if (due) found.push(due);
  }
  return found;
}

const perhaps: Range = { best: 'yes', worst: 'yes-if' };

function rangeOfDuty({ standing, sure }: DueDuty): Range {
  if (standing) return settled('yes');
  return sure ? settled('yes-if') : perhaps;
}

/** What the duties alone leave possible: yes while there is nothing to do, else yes-if. */
export const rangeOfDuties = (duties: readonly DueDuty[]): Range => combine(duties.map(rangeOfDuty));
