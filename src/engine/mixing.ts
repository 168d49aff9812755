import type { Knowledge } from './assessment.ts';
import { clashOf, isStrict, obstacleTo, obstacleToOwnTerms, type Obstacle } from './compatibility.ts';
import type { Finding } from './finding.ts';
import type { Node } from './graph.ts';
import type { License } from './license.ts';
import { note } from './notes.ts';
import type { Plan } from './plan.ts';
import { decidingIn, type Presence } from './presence.ts';
import { combine, settled, shownVerdict, type Severity } from './severity.ts';
import { Told } from './told.ts';
import { objects, type Stance } from './vocabulary.gen.ts';
import { isOneThing, partsOf, shownNodes, type Weave } from './weave.ts';

interface Place {
  node: Node;
  plan: Plan;
  stance: Stance;
}

/** A finding on two texts, or on a text and the license the plan wants. */
function found(
  { rule, because }: Obstacle,
  severity: Severity,
  involved: readonly Presence[],
  { node, stance }: Place,
  values: Finding['values'],
): Finding {
  const contested = involved.some((one) => one.contested);
  const asks = [...new Set(involved.flatMap((one) => one.asks))];
  const worst = contested && severity === 'no' ? 'unclear' : severity;
  const range = asks.length > 0 ? { best: 'yes' as const, worst } : settled(worst);
  const [first] = involved;
  const assets = [...new Set(involved.map(({ asset }) => asset))];
  return {
    ...note({ id: first?.asset ?? '' }, stance, { rule, severity: shownVerdict(range), because, values }),
    range,
    asks,
    certainty: contested ? 'contested' : 'explicit',
    object: first?.object,
    ...(assets.length > 1 ? { assets } : {}),
    ...(node.step.id ? { step: node.step.id } : {}),
  };
}

/** Pairs of texts that cannot both be followed in one part of a result that is passed on; pairs told before are left out. */
function clashes(present: readonly Presence[], place: Place, knowledge: Knowledge, told: Told): Finding[] {
  const find = (id: string): License | undefined => knowledge.licenses.get(id);
  return told
    .newPairs(present, ({ license }) => isStrict(license))
    .flatMap(([one, other]) => {
      const pair: [Presence, Presence] = one.license.id < other.license.id ? [one, other] : [other, one];
      const clash = clashOf(...pair, find);
      const values = { licenses: pair.map(({ license }) => license.id) };
      return clash ? [found(clash, 'only-if-kept', pair, place, values)] : [];
    });
}

/** What stands against the license the plan wants for its result. */
function wanted(present: readonly Presence[], outbound: string, place: Place, knowledge: Knowledge): Finding[] {
  const out = knowledge.licenses.get(outbound);
  const beside = new Set(present.map(({ license }) => license.id));
  return present.flatMap((one) => {
    const obstacle = out
      ? obstacleTo(one.license, one.object, out, beside)
      : outbound === 'custom'
        ? obstacleToOwnTerms(one.license)
        : undefined;
    return obstacle ? [found(obstacle, 'no', [one], place, { license: one.license.id, outbound })] : [];
  });
}

const keyOf = ({ rule, severity, because }: Finding): string =>
  `${rule} ${severity} ${because.map(({ license, rule: id }) => `${license} ${id}`).join()}`;

/** How much one of several like findings says: the certain most, then the one nearest to the thing itself. */
const weight = ({ certainty, object = 'material' }: Finding): number =>
  (certainty === 'contested' ? objects.length : 0) + objects.indexOf(object);

/** Several findings of the same as one: about all their assets, as sure and as bad as all of them together. */
function merged(findings: readonly Finding[]): Finding[] {
  const [first] = findings.toSorted((a, b) => weight(a) - weight(b));
  if (!first || findings.length === 1) return [...findings];
  const range = combine(findings.map((one) => one.range));
  const assets = [...new Set([first, ...findings].flatMap((one) => one.assets ?? [one.asset]))];
  const asks = range.best === range.worst ? [] : [...new Set(findings.flatMap((one) => one.asks))];
  return [{ ...first, range, asks, ...(assets.length > 1 ? { assets } : {}) }];
}

/** One of each finding. */
function distinct(findings: readonly Finding[]): Finding[] {
  const groups = new Map<string, Finding[]>();
  for (const one of findings) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()].flatMap(merged);
}

/** The new parts of a result, each with the licenses that decide what it may carry. */
function decidingParts({ node, stance }: Place, alone: boolean, woven: Weave, told: Told): Presence[][] {
  return partsOf(node.step.id, woven, told.visitedFor(node.exposure, alone)).map((part) =>
    decidingIn(part, node.exposure, woven, stance),
  );
}

function inResult(place: Place, woven: Weave, knowledge: Knowledge, told: Told): Finding[] {
  const alone = isOneThing(place.node.step.id, woven);
  const parts = decidingParts(place, alone, woven, told);
  const ours = parts.filter((part) => alone || part.some(({ lane }) => lane.object !== 'material'));
  const { outbound } = place.plan;
  return [
    ...parts.flatMap((part) => clashes(part, place, knowledge, told)),
    ...(outbound === undefined ? [] : ours.flatMap((part) => wanted(part, outbound, place, knowledge))),
  ];
}

/** The chosen outbound license when there is no record of it. */
function unknownOutbound({ outbound, assets }: Plan, knowledge: Knowledge, stance: Stance): Finding[] {
  if (outbound === undefined || outbound === 'custom' || knowledge.licenses.has(outbound)) return [];
  const asset = assets[0] ?? { id: 'asset' };
  const values = { outbound };
  return [
    note(asset, stance, { rule: 'outbound-not-in-kb', severity: 'unclear', whyNoClause: 'no-text-to-cite', values }),
  ];
}

/** Terms of a base that the label of what was made from it leaves out. */
function lostTerms(plan: Plan, knowledge: Knowledge, stance: Stance): Finding[] {
  return plan.assets.flatMap((asset) => {
    if (!asset.base) return [];
    const base = knowledge.licenses.get(asset.base.license);
    const label = knowledge.licenses.get(asset.license ?? '');
    const obstacle = base && label && obstacleTo(base, 'derivative', label);
    if (!base || !label || !obstacle) return [];
    const severity = base.outbound.kind === 'none' ? 'unclear' : 'yes';
    const values = { base: base.id, license: label.id };
    return [note(asset, stance, { rule: 'base-terms-lost', severity, because: obstacle.because, values })];
  });
}

/** What is found in the results that are shown to others; one license alone cannot clash with itself. */
function together(woven: Weave, plan: Plan, knowledge: Knowledge, stance: Stance): Finding[] {
  if (woven.holdings.all.length < 2 && plan.outbound === undefined) return [];
  const shown = shownNodes(woven);
  const told = new Told();
  return distinct(shown.flatMap((node) => inResult({ node, plan, stance }, woven, knowledge, told)));
}

/** Everything that is only found when several texts, or a text and the wanted license, are read together. */
export function mixingFindings(woven: Weave, plan: Plan, knowledge: Knowledge, stance: Stance): Finding[] {
  return [
    ...together(woven, plan, knowledge, stance),
    ...unknownOutbound(plan, knowledge, stance),
    ...lostTerms(plan, knowledge, stance),
  ];
}
