import type { DueDuty, Finding, Source } from './finding.ts';
import type { License } from './license.ts';
import type { Ask, FactValue } from './plan.ts';
import type { Range, Severity } from './severity.ts';
import type { Exposure, FactId, Restriction, Stance, VerdictMark } from './vocabulary.gen.ts';

/** All the engine may know: license records by id, and family tags that lose the version, with the records they may mean. */
export interface Knowledge {
  licenses: ReadonlyMap<string, License>;
  ambiguous: ReadonlyMap<string, readonly string[]>;
}

/** One thing a plan leaves open, and how far knowing it could move the verdict (0 to 4 steps). */
export interface OpenQuestion {
  ask: Ask;
  weight: number;
  findings: number;
}

/** One step of the reasoning, in order. */
export type TraceStep =
  | { step: 'asset'; asset: string; license: string | undefined }
  | { step: 'finding'; finding: Finding }
  | { step: 'duty'; duty: DueDuty; sources: Source[] }
  | { step: 'verdict'; verdict: VerdictMark; range: Range };

/** The outcome in one stance. */
export interface StanceOutcome {
  verdict: VerdictMark;
  range: Range;
  findings: Finding[];
  duties: DueDuty[];
}

/** What `assess` returns: the verdict in the plan's stance, everything behind it, and the other stance beside it. */
export interface Assessment extends StanceOutcome {
  stance: Stance;
  stances: Record<Stance, { verdict: VerdictMark; range: Range }>;
  openQuestions: OpenQuestion[];
  trace: TraceStep[];
}

/** One small change of a plan. */
export type Change =
  | { change: 'exposure'; to: Exposure }
  | { change: 'topic'; topic: Restriction; to: 'yes' | 'no' }
  | { change: 'fact'; fact: FactId; to: FactValue };

/** A small change and the verdict the changed plan gets. */
export interface Alternative {
  change: Change;
  verdict: VerdictMark;
  severity: Severity | undefined;
  because: Source[];
}
