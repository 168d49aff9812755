import { vocabulary, type Restriction } from '../../../engine/index.ts';
import { content, m } from '../../../i18n/index.ts';
import {
  certaintyTerms,
  domainTerms,
  restrictionTerms,
  scopeTerms,
  termOf,
  type LicensePage,
} from '../../../knowledge/index.ts';
import { clausesFor } from './clauses.ts';
import { listDots } from './lists.ts';
import { emptyCell, groupOf, rowOf, type Cell, type Group, type Part, type Row } from './row.ts';

type Rule = LicensePage['prohibitions'][number];

const rulesOn = (page: LicensePage, category: Restriction): Rule[] =>
  page.prohibitions.filter(({ categories }) => categories?.includes(category));

const anyUse = 'any-use';

/** How far the widest of the rules reaches, where that is not any use. */
function scopeOf(rules: readonly Rule[]): string[] {
  const scopes = rules.map(({ scope }) => scope ?? anyUse);
  const widest = vocabulary.restrictionScopes.find((one) => scopes.includes(one)) ?? anyUse;
  return widest === anyUse ? [] : [content(termOf(scopeTerms, widest).label)];
}

const doubtOf = (rules: readonly Rule[]): string[] =>
  rules.every(({ certainty }) => certainty === 'contested') ? [content(termOf(certaintyTerms, 'contested').label)] : [];

function cellOf(page: LicensePage, category: Restriction): Cell {
  const rules = rulesOn(page, category);
  if (rules.length === 0) return emptyCell(m.compare_not_barred());
  const reasons = [...scopeOf(rules), ...doubtOf(rules)];
  return {
    word: m.compare_barred(),
    mark: 'no',
    ...(reasons.length > 0 ? { reason: listDots(reasons) } : {}),
    clauses: clausesFor(
      page,
      rules.map(({ id }) => id),
    ),
  };
}

function countCell({ prohibitions }: LicensePage): Cell {
  const count = prohibitions.filter(({ categories, listed }) => categories && listed !== 'no').length;
  return count > 0 ? { word: m.compare_barred_number({ count }), clauses: [] } : emptyCell(m.compare_barred_none());
}

const countRow = (pages: readonly LicensePage[]): Row =>
  rowOf('bar-count', m.compare_barred_count(), pages.map(countCell));

function partOf(pages: readonly LicensePage[], domain: string): Part {
  const terms = restrictionTerms.filter((term) => term.domain === domain);
  const categories = vocabulary.restrictions.filter(
    (id) => terms.some((term) => term.id === id) && pages.some((page) => rulesOn(page, id).length > 0),
  );
  const rows = categories.map((id) => {
    const { label, definition } = termOf(restrictionTerms, id);
    return rowOf(
      `bar-${id}`,
      content(label),
      pages.map((page) => cellOf(page, id)),
      content(definition),
    );
  });
  return { id: `domain-${domain}`, title: content(termOf(domainTerms, domain).label), rows };
}

/** Use restrictions line by line: one row for each category that any of them bars, by domain. */
export function restrictionsGroup(pages: readonly LicensePage[]): Group {
  const parts = vocabulary.domains.map((domain) => partOf(pages, domain)).filter(({ rows }) => rows.length > 0);
  const count: Part = { id: 'restrictions', rows: [countRow(pages)] };
  return groupOf('restrictions', m.compare_group_restrictions(), parts.length > 0 ? [count, ...parts] : []);
}
