import { vocabulary } from '../../../engine/index.ts';
import { content, m } from '../../../i18n/index.ts';
import { limitTerms, termOf, type LicensePage } from '../../../knowledge/index.ts';
import { clausesFor } from './clauses.ts';
import { shortLimit } from './conditions.ts';
import { listDots } from './lists.ts';
import { emptyCell, plainGroup, rowOf, type Cell, type Group } from './row.ts';

type Limit = LicensePage['limits'][number];

const exempt: Record<Limit['nonprofitExempt'], () => string> = {
  yes: m.compare_exempt_yes,
  no: m.compare_exempt_no,
  unstated: m.compare_exempt_unstated,
};

/** The limit's own number; a limit without one is there or not. */
const wordOf = (limits: readonly Limit[], label: string): string => {
  const said = limits.map(shortLimit).filter((word) => word !== label);
  return said.length > 0 ? listDots(said) : m.compare_word_yes();
};

function cellOf(page: LicensePage, kind: Limit['kind']): Cell {
  const limits = page.limits.filter((limit) => limit.kind === kind);
  if (limits.length === 0) return emptyCell(m.compare_no_limit());
  return {
    word: wordOf(limits, content(termOf(limitTerms, kind).label)),
    reason: listDots([...new Set(limits.map(({ nonprofitExempt }) => exempt[nonprofitExempt]()))]),
    clauses: clausesFor(
      page,
      limits.map(({ id }) => id),
    ),
  };
}

/** Where permissions stop: one row for each kind of limit that any of them has. */
export function limitsGroup(pages: readonly LicensePage[]): Group {
  const kinds = vocabulary.limitKinds.filter((kind) =>
    pages.some(({ limits }) => limits.some((limit) => limit.kind === kind)),
  );
  return plainGroup(
    'limits',
    m.compare_group_limits(),
    kinds.map((kind) => {
      const { label, definition } = termOf(limitTerms, kind);
      return rowOf(
        `limit-${kind}`,
        content(label),
        pages.map((page) => cellOf(page, kind)),
        content(definition),
      );
    }),
  );
}
