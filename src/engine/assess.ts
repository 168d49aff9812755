import type { Assessment, Knowledge, StanceOutcome, TraceStep } from './assessment.ts';
import type { Finding } from './finding.ts';
import { outcomeFor } from './outcome.ts';
import { openQuestionsOf } from './open-questions.ts';
import { indexOf } from './license-index.ts';
import type { Asset, Plan } from './plan.ts';
import type { Stance } from './vocabulary.gen.ts';

const noAsset: Asset = { id: 'asset' };

const keyOf = (finding: Finding): string =>
  [
    finding.rule,
    finding.act,
    finding.object,
    finding.severity,
    finding.range.best,
    finding.range.worst,
    ...finding.because.map((source) => source.rule),
  ].join(' ');

function marked(mine: Finding[], other: Finding[]): Finding[] {
  if (mine === other) return mine.map((finding) => ({ ...finding, stance: 'both' }));
  const shared = new Set(other.map(keyOf));
  return mine.map((finding) => (shared.has(keyOf(finding)) ? { ...finding, stance: 'both' } : finding));
}

function traceOf(asset: Asset, outcome: StanceOutcome): TraceStep[] {
  return [
    { step: 'asset', asset: asset.id, license: asset.license },
    ...outcome.findings.map((finding): TraceStep => ({ step: 'finding', finding })),
    ...outcome.duties.map((duty): TraceStep => ({ step: 'duty', duty, sources: [duty.source] })),
    { step: 'verdict', verdict: outcome.verdict, range: outcome.range },
  ];
}

/** Reads a license in both stances; once is enough where nothing in it is disputed. */
function bothStances(asset: Asset, plan: Plan, knowledge: Knowledge): Record<Stance, StanceOutcome> {
  const cautious = outcomeFor(asset, plan, knowledge, 'cautious');
  const license = knowledge.licenses.get(asset.license ?? '');
  return {
    cautious,
    room: license && indexOf(license).disputed ? outcomeFor(asset, plan, knowledge, 'room') : cautious,
  };
}

/**
 * From a plan to a verdict one can question. Pure: the same plan and knowledge give the same assessment.
 * Reads the first asset of the plan; unknown parts widen the range instead of being guessed.
 */
export function assess(plan: Plan, knowledge: Knowledge): Assessment {
  const asset = plan.assets[0] ?? noAsset;
  const stance: Stance = plan.stance ?? 'cautious';
  const both = bothStances(asset, plan, knowledge);
  const mine = both[stance];
  const outcome = {
    ...mine,
    findings: marked(mine.findings, both[stance === 'cautious' ? 'room' : 'cautious'].findings),
  };
  return {
    ...outcome,
    stance,
    stances: {
      cautious: { verdict: both.cautious.verdict, range: both.cautious.range },
      room: { verdict: both.room.verdict, range: both.room.range },
    },
    openQuestions: openQuestionsOf(outcome),
    trace: traceOf(asset, outcome),
  };
}

/** Only the verdict and its range in the plan's stance: for lists that show many licenses at once. */
export function verdictOf(plan: Plan, knowledge: Knowledge): Pick<Assessment, 'verdict' | 'range'> {
  const { verdict, range } = outcomeFor(plan.assets[0] ?? noAsset, plan, knowledge, plan.stance ?? 'cautious');
  return { verdict, range };
}
