import { vocabulary } from '../../../engine/index.ts';
import { content, m } from '../../../i18n/index.ts';
import {
  dutyTerms,
  outboundTerms,
  reachEffectTerms,
  reachTerms,
  termOf,
  type LicensePage,
} from '../../../knowledge/index.ts';
import { clauseOfStatement, clausesFor } from './clauses.ts';
import { listDots } from './lists.ts';
import { plainGroup, rowOf, type Cell, type Group, type Row } from './row.ts';

type Step = keyof LicensePage['reach'];

/** The terms that carry where not all do: duties by name, use limits by number. */
function partsOf(page: LicensePage, parts: readonly string[]): string[] {
  const duties = page.duties
    .filter(({ id }) => parts.includes(id))
    .map(({ kind }) => content(termOf(dutyTerms, kind).label));
  const count = page.prohibitions.filter(({ id, categories }) => categories && parts.includes(id)).length;
  return [...new Set(duties), ...(count > 0 ? [m.compare_reason_uses({ count })] : [])];
}

function stepCell(page: LicensePage, step: Step): Cell {
  const { effect, parts = [] } = page.reach[step];
  const named = partsOf(page, parts);
  return {
    word: content(termOf(reachEffectTerms, effect).label),
    ...(named.length > 0 ? { reason: m.compare_parts({ parts: listDots(named) }) } : {}),
    ...(effect === 'silent' ? { empty: true } : {}),
    clauses: clausesFor(page, [`reach:${step}`]),
  };
}

function outboundCell(page: LicensePage, nameOf: (id: string) => string): Cell {
  const { kind, compatible } = page.outbound;
  return {
    word: content(termOf(outboundTerms, kind).label),
    ...(compatible.length > 0
      ? { reason: m.compare_also({ names: compatible.map(({ license }) => nameOf(license)).join(', ') }) }
      : {}),
    clauses: [clauseOfStatement(page, 'outbound', page.outbound)],
  };
}

const barsAdding = { yes: m.compare_word_yes, no: m.compare_word_no, silent: m.compare_word_silent } as const;

function addingCell(page: LicensePage): Cell {
  const said = page.outbound.noFurtherRestrictions;
  return {
    word: barsAdding[said](),
    ...(said === 'silent' ? { empty: true } : {}),
    clauses: [clauseOfStatement(page, 'outbound', page.outbound)],
  };
}

const outboundRows = (pages: readonly LicensePage[]): Row[] => {
  const nameOf = (id: string): string => content(pages.find((page) => page.id === id)?.shortName ?? id);
  return [
    rowOf(
      'outbound',
      m.compare_outbound(),
      pages.map((page) => outboundCell(page, nameOf)),
      m.compare_outbound_means(),
    ),
    rowOf('adding', m.compare_adding(), pages.map(addingCell), m.compare_adding_means()),
  ];
};

/** How the terms follow through each step, and what your version may carry. */
export const followGroup = (pages: readonly LicensePage[]): Group =>
  plainGroup('follow', m.compare_group_follow(), [
    ...outboundRows(pages),
    ...vocabulary.reachSteps.map((step) => {
      const { label, definition } = termOf(reachTerms, step);
      return rowOf(
        `step-${step}`,
        content(label),
        pages.map((page) => stepCell(page, step)),
        content(definition),
      );
    }),
  ]);
