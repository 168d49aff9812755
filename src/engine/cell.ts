import type { License, Permission } from './license.ts';
import { both, certain, join, judge, type Judged } from './judge.ts';
import { indexOf } from './license-index.ts';
import type { Ask, Plan } from './plan.ts';
import { combine, settled, type Range } from './severity.ts';
import { anyOf } from './truth.ts';
import type { Act, Certainty, Stance, ThingObject } from './vocabulary.gen.ts';

/** How a license answers one act on one object. */
export type CellAnswer = 'granted' | 'reserved' | 'beyond' | 'contested' | 'open' | 'no-claim' | 'silent';

/** The answer for one act on one object, with the range it leaves, the rules behind it and what it hangs on. */
export interface Cell {
  answer: CellAnswer;
  range: Range;
  rules: string[];
  /** How sure the least sure of those rules is. */
  certainty: Certainty;
  asks: Ask[];
  limits: string[];
}

/** Truth of a rule in a plan: its constraint, and its certainty in the given stance. */
export function judgeRule(
  rule: Permission,
  license: License,
  plan: Plan,
  stance: Stance,
  inRoom: 'true' | 'false',
): Judged {
  const judged = judge(rule.if, license, plan);
  if (rule.certainty !== 'contested' && judged.truth !== 'contested') return judged;
  const doubt =
    rule.certainty === 'contested' ? certain(stance === 'cautious' ? 'contested' : inRoom) : certain('true');
  const doubted = both(judged, doubt);
  return stance === 'room' && doubted.truth === 'contested' ? { ...doubted, truth: inRoom } : doubted;
}

const idsOf = (rules: readonly { id: string }[]): string[] => rules.map((rule) => rule.id);

const doubtful: readonly Certainty[] = ['contested', 'reading'];

const leastSure = (certainties: readonly Certainty[]): Certainty =>
  doubtful.find((one) => certainties.includes(one)) ?? 'explicit';

function silence(license: License, act: Act, object: ThingObject): Cell {
  const found = indexOf(license).about(act, object).silences;
  const free = found.length > 0 && found.every((one) => one.readAs === 'no-claim');
  return {
    answer: free ? 'no-claim' : 'silent',
    range: settled(free ? 'yes' : 'unclear'),
    rules: idsOf(found),
    certainty: 'explicit',
    asks: [],
    limits: [],
  };
}

const grantRange: Record<Judged['truth'], Range> = {
  true: settled('yes'),
  false: settled('no'),
  contested: settled('unclear'),
  unknown: { best: 'yes', worst: 'no' },
};
const grantAnswer: Record<Judged['truth'], CellAnswer> = {
  true: 'granted',
  false: 'beyond',
  contested: 'contested',
  unknown: 'open',
};

function grant(license: License, plan: Plan, stance: Stance, act: Act, object: ThingObject): Cell {
  const rules = indexOf(license).about(act, object).permissions;
  if (rules.length === 0) return silence(license, act, object);
  const judged = rules.map((rule) => judgeRule(rule, license, plan, stance, 'true'));
  const all = join(judged, anyOf);
  const deciding = rules.filter((_, index) => judged[index]?.truth === all.truth);
  return {
    answer: grantAnswer[all.truth],
    range: grantRange[all.truth],
    rules: idsOf(deciding),
    certainty: leastSure(deciding.map((rule) => rule.certainty)),
    asks: all.asks,
    limits: all.limits,
  };
}

const barRange: Record<Judged['truth'], Range> = {
  true: settled('no'),
  false: settled('yes'),
  contested: settled('unclear'),
  unknown: { best: 'yes', worst: 'no' },
};
const barAnswer: Record<Judged['truth'], CellAnswer> = {
  true: 'reserved',
  false: 'granted',
  contested: 'contested',
  unknown: 'open',
};

/** What one license says about one act on one object in one plan, read in one stance. */
export function cellOf(license: License, plan: Plan, stance: Stance, act: Act, object: ThingObject): Cell {
  const { bars } = indexOf(license).about(act, object);
  if (bars.length === 0) return grant(license, plan, stance, act, object);
  const judged = bars.map((rule) => judgeRule(rule, license, plan, stance, 'false'));
  const bar = join(judged, anyOf);
  const granted = grant(license, plan, stance, act, object);
  if (bar.truth === 'false') return granted;
  const decides = ({ truth }: Judged): boolean => (bar.truth === 'true' ? truth === 'true' : truth !== 'false');
  const deciding = bars.filter((_, index) => decides(judged[index] ?? bar));
  const range =
    bar.truth === 'true' ? barRange.true : combine([...judged.map(({ truth }) => barRange[truth]), granted.range]);
  const answer = bar.truth === 'unknown' && granted.answer !== 'granted' ? granted.answer : barAnswer[bar.truth];
  return {
    answer,
    range,
    rules: [...idsOf(deciding), ...granted.rules],
    certainty: leastSure([...deciding.map((rule) => rule.certainty), granted.certainty]),
    asks: [...bar.asks, ...granted.asks],
    limits: [...bar.limits, ...granted.limits],
  };
}
