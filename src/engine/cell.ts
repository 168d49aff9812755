import type { License, Permission } from './license.ts';
import { join, type Judged } from './judge.ts';
import { judgeRule } from './rule-truth.ts';
import { indexOf } from './license-index.ts';
import type { Answers } from './spoken.ts';
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

const idsOf = (rules: readonly { id: string }[]): string[] => rules.map((rule) => rule.id);

const doubtful: readonly Certainty[] = ['contested', 'reading'];

const leastSure = (certainties: readonly Certainty[]): Certainty =>
  doubtful.find((one) => certainties.includes(one)) ?? 'explicit';

function silence({ silences: found }: Answers): Cell {
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

/** Who reads: one license, for one plan, in one stance. */
interface Reader {
  license: License;
  plan: Plan;
  stance: Stance;
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

function grant(answers: Answers, { license, plan, stance }: Reader): Cell {
  const rules = answers.permissions;
  if (rules.length === 0) return silence(answers);
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

function read(answers: Answers, reader: Reader): Cell {
  const { bars } = answers;
  const { license, plan, stance } = reader;
  if (bars.length === 0) return grant(answers, reader);
  const judged = bars.map((rule) => judgeRule(rule, license, plan, stance, 'false'));
  const bar = join(judged, anyOf);
  const granted = grant(answers, reader);
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

const isTested = (rule: Permission): boolean => rule.if !== undefined;

/** Cells of rules without a test: the same in every plan. */
const plain: Record<Stance, WeakMap<Answers, Cell>> = { cautious: new WeakMap(), room: new WeakMap() };

const isPlain = ({ permissions, bars }: Answers): boolean => !permissions.some(isTested) && !bars.some(isTested);

/** What one license says in one plan, read in one stance; worked out once for all acts and objects of which it says the same. */
export function cellsOf(license: License, plan: Plan, stance: Stance): (act: Act, object: ThingObject) => Cell {
  const { about } = indexOf(license);
  const tested = new Map<Answers, Cell>();
  return (act, object) => {
    const { answers } = about(act, object);
    const known = plain[stance].get(answers) ?? tested.get(answers);
    if (known) return known;
    const fresh = read(answers, { license, plan, stance });
    (isPlain(answers) ? plain[stance] : tested).set(answers, fresh);
    return fresh;
  };
}

/** What one license says about one act on one object in one plan, read in one stance. */
export const cellOf = (license: License, plan: Plan, stance: Stance, act: Act, object: ThingObject): Cell =>
  cellsOf(license, plan, stance)(act, object);
