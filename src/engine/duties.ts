import { both, certain, judge, type Judged } from './judge.ts';
import type { DueDuty } from './finding.ts';
import { indexOf, type Scoped } from './license-index.ts';
import type { Duty } from './license.ts';
import { union } from './lists.ts';
import type { Ask } from './plan.ts';
import type { Reading } from './reading.ts';
import { combine, settled, type Range } from './severity.ts';
import { isStanding } from './standing.ts';
import type { Stance } from './vocabulary.gen.ts';

const doubted = (duty: Duty, stance: Stance, judged: Judged): Judged =>
  duty.certainty === 'contested' && stance === 'room' ? certain('false') : judged;

function dueDuty({ rule: duty, scope }: Scoped<Duty>, asks: readonly Ask[], reading: Reading): DueDuty | undefined {
  const { license, asset, plan, stance, heard } = reading;
  const test = doubted(duty, stance, judge(duty.when.if, license, plan));
  const due = both(asks.length === 0 ? certain('true') : { truth: 'unknown', asks: [...asks], limits: [] }, test);
  if (due.truth === 'false' || (due.truth === 'contested' && stance === 'room')) return undefined;
  return {
    kind: duty.kind,
    source: { license: license.id, rule: duty.id },
    asset: asset.id,
    standing: isStanding(duty.kind),
    sure: due.truth !== 'unknown',
    setOffBy: heard.touched.filter(({ scopes }) => scopes.includes(scope)).map(({ what }) => what),
    certainty: due.truth === 'contested' ? 'contested' : duty.certainty,
    asks: union(due.asks),
  };
}

/** The duties of one license that a plan's demands set off, in the order of the record. */
export function dutiesOf(reading: Reading): DueDuty[] {
  const found: DueDuty[] = [];
  for (const duty of indexOf(reading.license).scopedDuties) {
    const asks = reading.heard.setOff[duty.scope];
    const due = asks && dueDuty(duty, asks, reading);
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
