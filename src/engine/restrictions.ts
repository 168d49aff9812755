import { judgeRule, reaches } from './cell.ts';
import type { Demand } from './demands.ts';
import type { Finding, FindingRule } from './finding.ts';
import { certain, join, type Judged } from './judge.ts';
import type { License, Prohibition } from './license.ts';
import type { Asset, Plan } from './plan.ts';
import { settled, shownVerdict, type Range } from './severity.ts';
import { allOf, anyOf, type Truth } from './truth.ts';
import type { Restriction, Stance } from './vocabulary.gen.ts';

/** Categories met by doing something (saying that a machine wrote it) rather than by staying away from a topic. */
const undertakings: readonly Restriction[] = ['undisclosed-machine-content', 'undisclosed-risks'];

/** The use restrictions of a license: prohibitions with a category. */
export const useRestrictions = (license: License): Prohibition[] => license.prohibitions.filter((rule) => rule.categories);

function touches(category: Restriction, plan: Plan): Judged {
  if (undertakings.includes(category)) return certain('true');
  const said = Object.hasOwn(plan.profile.topics, category) ? plan.profile.topics[category] : undefined;
  return said === undefined ? { truth: 'unknown', asks: [`topic:${category}`], limits: [] } : certain(said === 'yes' ? 'true' : 'false');
}

const isUndertaking = (rule: Prohibition, open: Judged): boolean =>
  open.truth === 'unknown' && rule.curedBy !== undefined && (rule.categories ?? []).every((category) => undertakings.includes(category));

const outcomes: Record<Exclude<Truth, 'false'>, { rule: FindingRule; range: Range }> = {
  true: { rule: 'use-restricted', range: settled('no') },
  contested: { rule: 'use-restriction-contested', range: settled('unclear') },
  unknown: { rule: 'use-restriction-open', range: { best: 'yes', worst: 'no' } },
};

function needed(rule: Prohibition, demands: readonly Demand[]): Judged {
  const hit = demands.filter((demand) => reaches(rule, demand.act, demand.object));
  if (hit.length === 0) return certain('false');
  return hit.some((demand) => demand.asks.length === 0) ? certain('true') : { truth: 'unknown', asks: hit.flatMap((demand) => demand.asks), limits: [] };
}

function check(rule: Prohibition, demands: readonly Demand[], license: License, asset: Asset, plan: Plan, stance: Stance): Finding | undefined {
  const touched = join((rule.categories ?? []).map((category) => touches(category, plan)), anyOf);
  const judged = join([needed(rule, demands), touched, judgeRule(rule, license, plan, stance, 'false')], allOf);
  if (judged.truth === 'false') return undefined;
  const undertaking = isUndertaking(rule, judged);
  const { range, rule: name } = outcomes[judged.truth];
  return {
    rule: undertaking ? 'undertaking' : name, severity: undertaking ? 'yes' : shownVerdict(range), range, asset: asset.id,
    because: [{ license: license.id, rule: rule.id }], certainty: rule.certainty, asks: judged.asks, limits: judged.limits,
    values: { categories: rule.categories ?? [] }, stance, undertaking,
  };
}

/** Findings on the use restrictions of one license: touched, contested, or open until a mission question is answered. */
export const restrictionFindings = (demands: readonly Demand[], license: License, asset: Asset, plan: Plan, stance: Stance): Finding[] =>
  useRestrictions(license).map((rule) => check(rule, demands, license, asset, plan, stance)).filter((one) => one !== undefined);
