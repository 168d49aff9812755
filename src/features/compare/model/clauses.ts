import { citationOf, clausesOf, type Clause } from '../../../explain/index.ts';
import type { LicensePage } from '../../../knowledge/index.ts';

/** A clause as it is shown: where people disagree, with both readings. */
export interface ShownClause extends Clause {
  readings?: { cautious: string; room: string };
}

/** The debate a rule points to. */
function debateOf(
  { permissions, prohibitions, duties, limits, reach, debates }: LicensePage,
  rule: string,
): LicensePage['debates'][number] | undefined {
  const rules = [
    ...permissions,
    ...prohibitions,
    ...duties,
    ...limits,
    ...Object.entries(reach).map(([step, entry]) => ({ ...entry, id: `reach:${step}` })),
  ];
  const debate = rules.find(({ id }) => id === rule)?.debate;
  return debates.find(({ id }) => id === debate);
}

function withReadings(page: LicensePage, clause: Clause): ShownClause {
  const debate = debateOf(page, clause.id);
  return debate ? { ...clause, readings: { cautious: debate.cautious.says, room: debate.room.says } } : clause;
}

const made = new WeakMap<LicensePage, Map<string, ShownClause[]>>();

/** The clause of one rule, made once for each record; none when the record has no such rule. */
function clauseFor(page: LicensePage, rule: string): ShownClause[] {
  const shelf = made.get(page) ?? new Map<string, ShownClause[]>();
  made.set(page, shelf);
  const found =
    shelf.get(rule) ?? clausesOf(page, [{ license: page.id, rule }]).map((clause) => withReadings(page, clause));
  shelf.set(rule, found);
  return found;
}

/** The clauses behind rules of one license, each once. */
export const clausesFor = (page: LicensePage, rules: readonly string[]): ShownClause[] =>
  [...new Set(rules)].flatMap((rule) => clauseFor(page, rule));

type Stated = Pick<LicensePage['outbound'], 'says' | 'cite' | 'certainty'>;

/** The clause of a statement that is no rule of its own. */
export const clauseOfStatement = (page: LicensePage, id: string, { says, cite, certainty }: Stated): ShownClause => ({
  license: page.id,
  id,
  says,
  certainty,
  cites: cite.map((one) => citationOf(page, one)),
});
