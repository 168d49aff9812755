import {
  leavesOf,
  type Ask,
  type Assessment,
  type Constraint,
  type FactId,
  type Plan,
  type Source,
} from '../engine/index.ts';
import type { LicensePage } from '../knowledge/index.ts';
import { clauseOf, clausesOf, type Clause } from './clause.ts';

const sourcesAsking = ({ findings, duties }: Assessment, ask: Ask): Source[] => [
  ...findings.filter(({ asks }) => asks.includes(ask)).flatMap(({ because }) => because),
  ...duties.filter(({ asks }) => asks.includes(ask)).map(({ source }) => source),
];

/** The clauses that make a question matter in this plan, each once. */
export function clausesAsking(assessment: Assessment, page: LicensePage | undefined, ask: Ask): Clause[] {
  const sources = new Map(sourcesAsking(assessment, ask).map((source) => [source.rule, source]));
  return clausesOf(page, [...sources.values()]);
}

const hasFact = (test: Constraint, fact: FactId): boolean =>
  leavesOf(test).some((leaf) => 'fact' in leaf && leaf.fact === fact);

type LimitOfPage = LicensePage['limits'][number];

/** A limit of a license that looks at one fact: its clause, the line as the text draws it, and how single answers are read. */
export interface LimitLine {
  clause: Clause;
  value?: string | undefined;
  nonprofitExempt: LimitOfPage['nonprofitExempt'];
  readings: LimitOfPage['readings'];
}

/** The limits of a license that look at one fact. */
export const limitsOn = (page: LicensePage | undefined, fact: FactId): LimitLine[] =>
  (page?.limits ?? [])
    .filter(({ test }) => hasFact(test, fact))
    .flatMap(({ id, value, nonprofitExempt, readings }) => {
      const clause = page && clauseOf(page, { license: page.id, rule: id });
      return clause ? [{ clause, value, nonprofitExempt, readings }] : [];
    });

/** How the plan's own answers are read by the limits that decide, one sentence each. */
export interface ReadingLine {
  fact: FactId;
  says: string;
  clause: Clause;
}

/** The readings of the plan's answers under the limits of a license. */
export function readingsOf(page: LicensePage | undefined, plan: Plan, facts: readonly FactId[]): ReadingLine[] {
  return facts.flatMap((fact) =>
    limitsOn(page, fact).flatMap(({ clause, readings }) =>
      readings
        .filter(({ value }) => value === plan.profile.facts[fact])
        .map(({ says, certainty }) => ({ fact, says, clause: { ...clause, certainty } })),
    ),
  );
}
