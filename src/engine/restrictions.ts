import { judgeRule } from './rule-truth.ts';
import type { Finding, FindingRule } from './finding.ts';
import { both, certain, join, type Judged } from './judge.ts';
import { indexOf } from './license-index.ts';
import type { License, Prohibition } from './license.ts';
import { union } from './lists.ts';
import type { Ask, Plan } from './plan.ts';
import type { Reading } from './reading.ts';
import { settled, shownVerdict, type Range } from './severity.ts';
import { anyOf, type Truth } from './truth.ts';
import { restrictions, type Restriction } from './vocabulary.gen.ts';

/** Categories met by doing something (saying that a machine wrote it) rather than by staying away from a topic. */
const undertakings: readonly Restriction[] = ['undisclosed-machine-content', 'undisclosed-risks'];

/** The use restrictions of a license: prohibitions with a category. */
export const useRestrictions = (license: License): Prohibition[] => indexOf(license).restrictions;

const unasked = new Map(
  restrictions.map((category): [Restriction, Judged] => [
    category,
    { truth: 'unknown', asks: [`topic:${category}`], limits: [] },
  ]),
);

function touches(category: Restriction, plan: Plan): Judged {
  if (undertakings.includes(category)) return certain('true');
  const said = Object.hasOwn(plan.profile.topics, category) ? plan.profile.topics[category] : undefined;
  return (said === undefined && unasked.get(category)) || certain(said === 'yes' ? 'true' : 'false');
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

function check(
  rule: Prohibition,
  asks: readonly Ask[],
  { license, asset, plan, stance }: Reading,
): Finding | undefined {
  const categories = rule.categories ?? [];
  const touched = join(
    categories.map((category) => touches(category, plan)),
    anyOf,
  );
  const judged = touched.truth === 'false' ? touched : both(touched, judgeRule(rule, license, plan, stance, 'false'));
  if (judged.truth === 'false') return undefined;
  const undertaking = isUndertaking(rule, judged);
  const { range: settledRange, rule: name } = outcomes[judged.truth];
  const range: Range = asks.length > 0 ? { best: 'yes', worst: settledRange.worst } : settledRange;
  return {
    rule: undertaking ? 'undertaking' : name,
    severity: undertaking ? 'yes' : shownVerdict(range),
    range,
    asset: asset.id,
    because: [{ license: license.id, rule: rule.id }],
    certainty: rule.certainty,
    asks: union(asks, judged.asks),
    limits: judged.limits,
    values: { categories },
    stance,
    undertaking,
  };
}

/** Findings on the use restrictions of one license: touched, contested, or open until a mission question is answered. */
export function restrictionFindings(reading: Reading): Finding[] {
  const found: Finding[] = [];
  for (const { rule, scope } of indexOf(reading.license).scopedRestrictions) {
    const asks = reading.heard.setOff[scope];
    const one = asks && check(rule, asks, reading);
    if (one) found.push(one);
  }
  return found;
}
