import type { DueDuty, Finding, Source } from './finding.ts';
import type { License } from './license.ts';
import type { Ask, FactValue } from './plan.ts';
import type { Refusal } from './refusals.ts';
import type { Range, Severity } from './severity.ts';
import type { Task } from './tasks.ts';
import type { Exposure, FactId, Operation, Restriction, Stance, VerdictMark } from './vocabulary.gen.ts';

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
  /** The duties, those that one piece of work meets taken together. */
  tasks: Task[];
  openQuestions: OpenQuestion[];
  trace: TraceStep[];
  /** Why the plan could not be read; empty for a good plan. */
  refusals: Refusal[];
}

/** A change of who gets the result, what it is about, or how the work is done. */
export type Turn =
  | { change: 'exposure'; to: Exposure }
  | { change: 'topic'; topic: Restriction; to: 'yes' | 'no' }
  | { change: 'fact'; fact: FactId; to: FactValue };

/** One small change of a plan. */
export type Change =
  | Turn
  | { change: 'outbound'; to: string }
  | { change: 'operation'; step: string; to: Operation }
  /** Another thing of the same kind under a fitting license. */
  | { change: 'license'; asset: string; to: string }
  | { change: 'drop'; asset: string }
  /** Permission from the rights holder for what these rules bar. */
  | { change: 'waiver'; asset: string; rules: string[] };

/** A small change and the verdict the changed plan gets. */
export interface Alternative {
  change: Turn;
  verdict: VerdictMark;
  severity: Severity | undefined;
  because: Source[];
}

/** One or two changes that improve the verdict, checked by assessing the changed plan. */
export interface Remedy {
  changes: Change[];
  verdict: VerdictMark;
}
