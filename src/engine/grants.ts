import { cellsOf, type Cell } from './cell.ts';
import type { Asked } from './demand-book.ts';
import type { Demand } from './demands.ts';
import type { Finding, FindingRule } from './finding.ts';
import type { License } from './license.ts';
import { union } from './lists.ts';
import type { Asset } from './plan.ts';
import { reachClause, reachOf } from './reach.ts';
import type { Reading as Reader } from './reading.ts';
import { rank, settled, shownVerdict, type Range, type Severity } from './severity.ts';
import type { Act, LimitKind, Stance, ThingObject } from './vocabulary.gen.ts';

interface Reading {
  demand: Demand;
  step: string;
  license: License;
  asset: Asset;
  stance: Stance;
}

const beyond: Partial<Record<LimitKind, FindingRule>> = {
  'non-commercial': 'non-commercial-in-paid-work',
  'research-only': 'research-only-in-operations',
  'monthly-users': 'threshold-exceeded',
  'annual-revenue': 'threshold-exceeded',
  'places-excluded': 'place-or-entity-excluded',
  'entities-excluded': 'place-or-entity-excluded',
  'eligible-only': 'credential-missing',
};

const barredRule = (demand: Demand): FindingRule => {
  if (demand.act === 'train' && demand.object === 'output') return 'outputs-may-not-train';
  if (demand.act === 'serve') return 'serving-barred';
  if (demand.act !== 'share') return 'right-reserved';
  return demand.object === 'derivative' ? 'modified-sharing-barred' : 'sharing-barred';
};

/** Named after the limit that stops the plan; after the bar itself where a text bars outright what it also limits. */
function beyondRule(cell: Cell, license: License, demand: Demand): FindingRule {
  const kinds = license.limits.filter(({ id }) => cell.limits.includes(id)).map(({ kind }) => kind);
  return (
    kinds.map((kind) => beyond[kind]).find((rule) => rule !== undefined) ??
    (cell.answer === 'reserved' ? barredRule(demand) : 'beyond-limit')
  );
}

function ruleOf(cell: Cell, demand: Demand, license: License): FindingRule {
  switch (cell.answer) {
    case 'granted':
      return 'right-granted';
    case 'no-claim':
      return 'nothing-claimed';
    case 'silent':
      return 'right-not-mentioned';
    case 'contested':
      return 'limit-contested';
    case 'open':
      return 'limit-open';
    case 'reserved':
      return demand.from === 'operation' && cell.limits.length > 0
        ? beyondRule(cell, license, demand)
        : barredRule(demand);
    case 'beyond':
      return beyondRule(cell, license, demand);
  }
}

/** Whatever stands against passing something on, the plan is still fine when kept inside. */
const keptInside = (severity: Severity, demand: Demand): Severity =>
  demand.from === 'exposure' && rank(severity) > rank('only-if-kept') ? 'only-if-kept' : severity;

/** Where people disagree on whether the terms reach this far, a bar is a doubt. */
const softened = (severity: Severity): Severity => (severity === 'no' ? 'unclear' : severity);

function rangeFor(cell: Cell, demand: Demand, contestedReach: boolean): Range {
  const fit = (severity: Severity) => keptInside(contestedReach ? softened(severity) : severity, demand);
  const range = { best: fit(cell.range.best), worst: fit(cell.range.worst) };
  return demand.asks.length > 0 ? { best: 'yes', worst: range.worst } : range;
}

function freed({ demand, step, license, asset, stance }: Reading, contested: boolean): Finding {
  const reach = reachClause(demand, license, contested ? 'contested' : 'free');
  return {
    rule: contested ? 'reach-contested' : 'terms-do-not-follow',
    severity: 'yes',
    range: settled('yes'),
    asset: asset.id,
    step: step || undefined,
    act: demand.act,
    object: demand.object,
    because: [{ license: license.id, rule: `reach:${reach}` }],
    certainty: contested ? 'contested' : (license.reach[reach]?.certainty ?? 'reading'),
    asks: [],
    limits: [],
    values: {},
    stance,
  };
}

function stated(reading: Reading, cell: Cell, contested: boolean): Finding {
  const { demand, step, license, asset, stance } = reading;
  const range = rangeFor(cell, demand, contested);
  const reach = contested ? [{ license: license.id, rule: `reach:${reachClause(demand, license, 'contested')}` }] : [];
  const because = [...reach, ...union(cell.rules, cell.limits).map((rule) => ({ license: license.id, rule }))];
  return {
    rule: contested && cell.range.worst !== 'yes' ? 'reach-contested' : ruleOf(cell, demand, license),
    severity: shownVerdict(range),
    range,
    asset: asset.id,
    step: step || undefined,
    act: demand.act,
    object: demand.object,
    because,
    whyNoClause: because.length === 0 ? 'text-is-silent' : undefined,
    certainty: contested ? 'contested' : cell.certainty,
    asks: range.best === range.worst ? [] : union(demand.asks, cell.asks),
    limits: cell.limits,
    values: {},
    stance,
  };
}

function answerTo(reading: Reading, cell: (act: Act, object: ThingObject) => Cell): Finding {
  const { demand, license, stance } = reading;
  const reach = reachOf(demand, license);
  if (reach === 'free' || (reach === 'contested' && stance === 'room')) return freed(reading, reach === 'contested');
  const object = reach === 'contested' && demand.object !== 'output' ? 'derivative' : demand.object;
  return stated(reading, cell(demand.act, object), reach === 'contested');
}

/** What a license answers to each demand of the plan, the reach of its terms taken into account. */
export function answersTo(asked: readonly Asked[], { license, asset, plan, stance }: Reader): Finding[] {
  const cell = cellsOf(license, plan, stance);
  return asked.map(({ demand, step }) => answerTo({ demand, step, license, asset, stance }, cell));
}
