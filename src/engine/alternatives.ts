import { applyChange } from './apply-change.ts';
import { assess } from './assess.ts';
import type { Alternative, Knowledge, Turn } from './assessment.ts';
import { factOf } from './judge.ts';
import { leavesOf, type Leaf } from './constraint-leaves.ts';
import type { Constraint, License } from './license.ts';
import type { FactValue, Plan } from './plan.ts';
import { severities, type Severity } from './severity.ts';
import { useRestrictions } from './restrictions.ts';
import { exposures, type FactId } from './vocabulary.gen.ts';

type Probe = [FactId, FactValue];

const opposite: Record<string, string> = { yes: 'no', no: 'yes' };

/** Values of facts on either side of a constraint's lines. */
const probesOf = (constraint: Constraint | undefined): Probe[] => leavesOf(constraint).flatMap(probesAt);

function probesAt(constraint: Leaf): Probe[] {
  if ('limit' in constraint) return [];
  const { fact } = constraint;
  if ('is' in constraint)
    return [constraint.is, opposite[constraint.is] ?? constraint.is].map((value): Probe => [fact, value]);
  if ('atMost' in constraint)
    return [
      [fact, constraint.atMost],
      [fact, constraint.atMost + 1],
    ];
  if ('above' in constraint)
    return [
      [fact, constraint.above],
      [fact, constraint.above + 1],
    ];
  const values =
    'in' in constraint
      ? constraint.in
      : 'notIn' in constraint
        ? constraint.notIn
        : [...constraint.inside, ...constraint.outside, ...constraint.contested];
  return values.map((value): Probe => [fact, value]);
}

const constraintsOf = (license: License): (Constraint | undefined)[] => [
  ...license.permissions.map((rule) => rule.if),
  ...license.prohibitions.map((rule) => rule.if),
  ...license.limits.map((limit) => limit.test),
];

/** Every small change of who, what for and for whom that one license could answer differently. */
function changesFor(license: License, plan: Plan): Turn[] {
  const topics = [...new Set(useRestrictions(license).flatMap((rule) => rule.categories ?? []))];
  const facts = constraintsOf(license)
    .flatMap(probesOf)
    .filter(([fact, value]) => fact !== 'audience' && factOf(plan, fact) !== value);
  return [
    ...exposures.filter((to) => to !== plan.exposure).map((to): Turn => ({ change: 'exposure', to })),
    ...topics.map((topic): Turn => ({
      change: 'topic',
      topic,
      to: plan.profile.topics[topic] === 'yes' ? 'no' : 'yes',
    })),
    ...facts.map(([fact, to]): Turn => ({ change: 'fact', fact, to })),
  ];
}

function tried(plan: Plan, change: Turn, knowledge: Knowledge): Alternative {
  const { verdict, findings } = assess(applyChange(plan, change), knowledge);
  const severity = severities.find((one): one is Severity => one === verdict);
  return {
    change,
    verdict,
    severity,
    because: findings.filter((finding) => finding.severity === severity).flatMap((finding) => finding.because),
  };
}

/** What would change the answer: each small change of the plan, re-assessed, kept when its verdict differs. */
export function alternativesOf(plan: Plan, knowledge: Knowledge): Alternative[] {
  const { verdict: now, refusals } = assess(plan, knowledge);
  if (refusals.length > 0) return [];
  const licenses = plan.assets.map(({ license }) => knowledge.licenses.get(license ?? '')).filter((one) => !!one);
  const seen = new Set<string>();
  const changes = licenses
    .flatMap((license) => changesFor(license, plan))
    .filter((change) => !seen.has(JSON.stringify(change)) && seen.add(JSON.stringify(change)));
  return changes.map((change) => tried(plan, change, knowledge)).filter((one) => one.verdict !== now);
}
