export type * from './vocabulary.gen.ts';
export * as vocabulary from './vocabulary.gen.ts';
export { assess, verdictOf } from './assess.ts';
export type {
  Alternative,
  Assessment,
  Change,
  Knowledge,
  OpenQuestion,
  Remedy,
  TraceStep,
  Turn,
} from './assessment.ts';
export { alternativesOf } from './alternatives.ts';
export { applyChange } from './apply-change.ts';
export { cellOf, type Cell, type CellAnswer } from './cell.ts';
export { leavesOf } from './constraint-leaves.ts';
export type { Obstacle, ObstacleRule } from './compatibility.ts';
export { examine, questionsOver, type Examination } from './examine.ts';
export { findingRules, type DueDuty, type Finding, type FindingRule, type Source } from './finding.ts';
export { applies, coreActs, gridOf, type GridCell } from './grid.ts';
export { reaches } from './spoken.ts';
export type { Constraint, Duty, License, Limit, Permission, Prohibition, Silence } from './license.ts';
export type { Ask, Asset, Base, FactValue, Plan, Profile, Step } from './plan.ts';
export { outboundOf, type OutboundAnswer, type OutboundOption } from './outbound.ts';
export { refusalsOf, type Refusal } from './refusals.ts';
export { remediesOf } from './remedies.ts';
export { isStanding } from './standing.ts';
export { useRestrictions } from './restrictions.ts';
export { rank, severities, type Range, type Severity } from './severity.ts';
export type { Task } from './tasks.ts';
export { travelsOf, type Travel, type Traveling } from './travels.ts';
