import type { Constraint, FactId, Plan } from '../../engine/index.ts';
import { factTerms, termOf, type FactEntry } from '../../knowledge/index.ts';
import type { Clause } from '../clause.ts';
import { debatesOf } from '../debates.ts';
import type { Reason } from '../lines.ts';
import { message } from '../message.ts';
import type { Shelf } from '../shelf.ts';
import { line, type ReportLine } from './line.ts';

function factsIn(test: Constraint | undefined): FactId[] {
  if (!test || 'limit' in test) return [];
  if ('fact' in test) return [test.fact];
  if ('not' in test) return factsIn(test.not);
  return ('all' in test ? test.all : test.any).flatMap(factsIn);
}

const valueWords = ({ values }: FactEntry, value: string | number): string =>
  values?.find(({ id }) => id === value)?.label ?? String(value);

/** What the plan said that a clause looks at. */
function factLines({ license, id }: Clause, plan: Plan, shelf: Shelf): ReportLine[] {
  const page = shelf.page(license);
  const limit = page?.limits.find((one) => one.id === id);
  const rule = [...(page?.permissions ?? []), ...(page?.prohibitions ?? [])].find((one) => one.id === id);
  return [...new Set([...factsIn(limit?.test), ...factsIn(rule?.if)])].flatMap((fact) => {
    const value = plan.profile.facts[fact];
    const entry = termOf(factTerms, fact);
    return value === undefined
      ? []
      : [line(message('because_fact', { fact: entry.label, value: valueWords(entry, value) }))];
  });
}

function debateLines({ finding }: Reason, shelf: Shelf): ReportLine[] {
  return finding.because.flatMap((source) =>
    debatesOf(shelf.page(source.license), [source]).flatMap(({ question, cautious, room }) => [
      line(
        question,
        [],
        [
          line(message('debate_cautious', { says: cautious.says, held: cautious.heldBy })),
          line(message('debate_room', { says: room.says, held: room.heldBy })),
        ],
      ),
    ]),
  );
}

/** Reasons, each with its clauses, the answers they look at, and both readings where people disagree. */
export const reasonLines = (reasons: readonly Reason[], plan: Plan, shelf: Shelf): ReportLine[] =>
  reasons.map((reason) =>
    line(reason.says, reason.clauses, [
      ...reason.clauses.map((clause) => line(clause.says, [clause], factLines(clause, plan, shelf))),
      ...debateLines(reason, shelf),
    ]),
  );
