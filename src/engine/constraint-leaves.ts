import type { Constraint } from './license.ts';

/** A test on one fact, or a reference to a limit: what constraints are made of. */
export type Leaf = Exclude<Constraint, { all: Constraint[] } | { any: Constraint[] } | { not: Constraint }>;

/** The tests and limits a constraint is made of, however they are nested. */
export function leavesOf(constraint: Constraint | undefined): Leaf[] {
  if (!constraint) return [];
  if ('all' in constraint) return constraint.all.flatMap(leavesOf);
  if ('any' in constraint) return constraint.any.flatMap(leavesOf);
  return 'not' in constraint ? leavesOf(constraint.not) : [constraint];
}
