import { vocabulary, type Act } from '../../../engine/index.ts';
import { content, m } from '../../../i18n/index.ts';
import { certaintyTerms, dutyTerms, termOf, type LicensePage } from '../../../knowledge/index.ts';
import { clausesFor } from './clauses.ts';
import { listOr } from './lists.ts';
import { emptyCell, plainGroup, rowOf, type Cell, type Group } from './row.ts';

type Duty = LicensePage['duties'][number];

const wordsOf: Record<Act, () => string> = {
  use: m.compare_when_use,
  modify: m.compare_when_modify,
  share: m.compare_when_share,
  serve: m.compare_when_serve,
  train: m.compare_when_train,
  relicense: m.compare_when_relicense,
  sell: m.compare_when_sell,
};

/** What sets duties off; using it comes with everything else. */
function whenOf(duties: readonly Duty[]): string {
  if (duties.every(({ when }) => when.if)) return m.compare_in_some_cases();
  const acts = vocabulary.acts.filter((act) => duties.some(({ when }) => when.acts.includes(act)));
  if (acts.includes('use')) return m.compare_when_always();
  return m.compare_when({ acts: listOr(acts.map((act) => wordsOf[act]())) });
}

function cellOf(page: LicensePage, kind: Duty['kind']): Cell {
  const duties = page.duties.filter((duty) => duty.kind === kind);
  if (duties.length === 0) return emptyCell(m.compare_not_asked());
  const disputed = duties.every(({ certainty }) => certainty === 'contested');
  return {
    word: whenOf(duties),
    ...(disputed ? { reason: content(termOf(certaintyTerms, 'contested').label) } : {}),
    clauses: clausesFor(
      page,
      duties.map(({ id }) => id),
    ),
  };
}

/** What each license asks: one row for each kind of duty that any of them has. */
export function dutiesGroup(pages: readonly LicensePage[]): Group {
  const kinds = vocabulary.dutyKinds.filter((kind) =>
    pages.some(({ duties }) => duties.some((duty) => duty.kind === kind)),
  );
  return plainGroup(
    'must',
    m.compare_group_must(),
    kinds.map((kind) => {
      const { label, definition } = termOf(dutyTerms, kind);
      return rowOf(
        `must-${kind}`,
        content(label),
        pages.map((page) => cellOf(page, kind)),
        content(definition),
      );
    }),
  );
}
