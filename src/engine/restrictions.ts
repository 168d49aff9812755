import { judgeRule } from './cell.ts';
import type { Finding, FindingRule } from './finding.ts';
import { both, certain, join, type Judged } from './judge.ts';
import { indexOf } from './license-index.ts';
import type { License, Prohibition } from './license.ts';
import { union } from './lists.ts';
import type { Ask, Plan } from './plan.ts';
import type { Heard, Reading } from './reading.ts';
import { settled, shownVerdict, type Range } from './severity.ts';
import { anyOf, type Truth } from './truth.ts';
import type { Restriction } from './vocabulary.gen.ts';

/** Categories met by doing something (saying that a machine wrote it) rather than by staying away from a topic. */
const undertakings: readonly Restriction[] = ['undisclosed-machine-content', 'undisclosed-risks'];

/** The use restrictions of a license: prohibitions with a category. */
export const useRestrictions = (license: License): Prohibition[] => indexOf(license).restrictions;

const isUntouched = (category: Restriction, { profile }: Plan): boolean =>
  profile.topics[category] === 'no' && !undertakings.includes(category);

function touches(category: Restriction, plan: Plan): Judged {
  if (undertakings.includes(category)) return certain('true');
  const said = Object.hasOwn(plan.profile.topics, category) ? plan.profile.topics[category] : undefined;
  return said === undefined
    ? { truth: 'unknown', asks: [`topic:${category}`], limits: [] }
    : certain(said === 'yes' ? 'true' : 'false');
}

const isUndertaking = (rule: Prohibition, open: Judged): boolean =>
  open.truth === 'unknown' &&
  rule.curedBy !== undefined &&
  (rule.categories ?? []).every((category) => undertakings.includes(category));

const outcomes: Record<Exclude<Truth, 'false'>, { rule: FindingRule; range: Range }> = {
  true: { rule: 'use-restricted', range: settled('no') },
  contested: { rule: 'use-restriction-contested', range: settled('unclear') },
  unknown: { rule: 'use-restriction-open', range: { best: 'yes', worst: 'no' } },
};

/** What must be known to say whether the plan does what a rule bars; nothing when it surely does, undefined when it surely does not. */
function neededIf(rule: Prohibition, heard: readonly Heard[]): Ask[] | undefined {
  const hit = heard.filter(({ spoken }) => spoken.restrictions.has(rule));
  if (hit.length === 0) return undefined;
  return hit.some(({ demand }) => demand.asks.length === 0) ? [] : hit.flatMap(({ demand }) => demand.asks);
}

function check(rule: Prohibition, { license, asset, plan, stance, heard }: Reading): Finding | undefined {
  const categories = rule.categories ?? [];
  if (categories.every((category) => isUntouched(category, plan))) return undefined;
  const touched = join(
    categories.map((category) => touches(category, plan)),
    anyOf,
  );
  const judged = both(touched, judgeRule(rule, license, plan, stance, 'false'));
  const open = judged.truth === 'false' ? undefined : neededIf(rule, heard);
  if (!open || judged.truth === 'false') return undefined;
  const undertaking = isUndertaking(rule, judged);
  const { range: settledRange, rule: name } = outcomes[judged.truth];
  const range: Range = open.length > 0 ? { best: 'yes', worst: settledRange.worst } : settledRange;
  return {
    rule: undertaking ? 'undertaking' : name,
    severity: undertaking ? 'yes' : shownVerdict(range),
    range,
    asset: asset.id,
    because: [{ license: license.id, rule: rule.id }],
    certainty: rule.certainty,
    asks: union(open, judged.asks),
    limits: judged.limits,
    values: { categories },
    stance,
    undertaking,
  };
}

/** Findings on the use restrictions of one license: touched, contested, or open until a mission question is answered. */
export const restrictionFindings = (reading: Reading): Finding[] =>
  useRestrictions(reading.license)
    .map((rule) => check(rule, reading))
    .filter((one) => one !== undefined);
