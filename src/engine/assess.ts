import type { Assessment, Knowledge, StanceOutcome, TraceStep } from './assessment.ts';
import type { Finding } from './finding.ts';
import { outcomeFor } from './outcome.ts';
import { openQuestionsOf } from './open-questions.ts';
import { indexOf } from './license-index.ts';
import type { Asset, Plan } from './plan.ts';
import { refusalsOf, type Refusal } from './refusals.ts';
import type { Range } from './severity.ts';
import { tasksOf } from './tasks.ts';
import { weave, type Weave } from './weave.ts';
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

function traceOf(plan: Plan, outcome: StanceOutcome): TraceStep[] {
  return [
    ...plan.assets.map(({ id, license }): TraceStep => ({ step: 'asset', asset: id, license })),
    ...outcome.findings.map((finding): TraceStep => ({ step: 'finding', finding })),
    ...outcome.duties.map((duty): TraceStep => ({ step: 'duty', duty, sources: [duty.source] })),
    { step: 'verdict', verdict: outcome.verdict, range: outcome.range },
  ];
}

/** Reads a plan in both stances; once is enough where nothing in its licenses is disputed. */
function bothStances(woven: Weave, plan: Plan, knowledge: Knowledge): Record<Stance, StanceOutcome> {
  const cautious = outcomeFor(woven, plan, knowledge, 'cautious');
  const disputed = woven.holdings.all.some(({ license }) => license && indexOf(license).disputed);
  return { cautious, room: disputed ? outcomeFor(woven, plan, knowledge, 'room') : cautious };
}

const anything: Range = { best: 'yes', worst: 'no' };

/** What is said about a plan that cannot be read: nothing but where it is wrong. */
function refused(plan: Plan, refusals: Refusal[]): Assessment {
  const nothing = { verdict: 'unclear' as const, range: anything };
  const stance: Stance = plan?.stance === 'room' ? 'room' : 'cautious';
  const none = { findings: [], duties: [], tasks: [], openQuestions: [], trace: [] };
  return { ...nothing, ...none, stance, stances: { cautious: nothing, room: nothing }, refusals };
}

const withAsset = (plan: Plan): Plan => (plan.assets.length > 0 ? plan : { ...plan, assets: [noAsset] });

/**
 * From a plan to a verdict one can question. Pure: the same plan and knowledge give the same assessment.
 * Unknown parts widen the range instead of being guessed; a plan that cannot be read gets refusals that name the place.
 */
export function assess(given: Plan, knowledge: Knowledge): Assessment {
  const refusals = refusalsOf(given);
  if (refusals.length > 0) return refused(given, refusals);
  const plan = withAsset(given);
  const stance: Stance = plan.stance ?? 'cautious';
  const both = bothStances(weave(plan, knowledge), plan, knowledge);
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
    tasks: tasksOf(outcome.duties),
    openQuestions: openQuestionsOf(outcome),
    trace: traceOf(plan, outcome),
    refusals,
  };
}

/** What is found in the plan's stance alone; undefined for a plan that cannot be read. */
export function outcomeOf(given: Plan, knowledge: Knowledge): StanceOutcome | undefined {
  if (refusalsOf(given).length > 0) return undefined;
  const plan = withAsset(given);
  return outcomeFor(weave(plan, knowledge), plan, knowledge, plan.stance ?? 'cautious');
}

/** Only the verdict and its range in the plan's stance: for lists that show many licenses at once. */
export function verdictOf(plan: Plan, knowledge: Knowledge): Pick<Assessment, 'verdict' | 'range'> {
  const outcome = outcomeOf(plan, knowledge);
  return outcome ? { verdict: outcome.verdict, range: outcome.range } : { verdict: 'unclear', range: anything };
}
