import { assess, type Ask, type Assessment, type Finding, type Knowledge, type Plan } from '../../../engine/index.ts';
import { dutyCount } from '../../../explain/index.ts';
import { content, m } from '../../../i18n/index.ts';
import {
  dutyTerms,
  factTerms,
  limitTerms,
  restrictionTerms,
  termOf,
  verdictTerms,
  type LicensePage,
} from '../../../knowledge/index.ts';
import { withLicense } from '../../../state/index.ts';
import { clausesFor } from './clauses.ts';
import { listDots } from './lists.ts';
import type { Cell } from './row.ts';

const most = 3;

const nameOfAsk = (ask: Ask): string[] => {
  if (ask.startsWith('topic:')) return [content(termOf(restrictionTerms, ask.slice('topic:'.length)).label)];
  return factTerms.filter(({ id }) => id === ask).map(({ label }) => content(label));
};

/** What decides, in short: the limits passed and the uses touched. */
function decidingOf(page: LicensePage, findings: readonly Finding[]): string[] {
  const rules = findings.flatMap(({ because, limits }) => [...because.map(({ rule }) => rule), ...limits]);
  const limits = page.limits
    .filter(({ id }) => rules.includes(id))
    .map(({ kind }) => content(termOf(limitTerms, kind).label));
  const uses = page.prohibitions
    .filter(({ id }) => rules.includes(id))
    .flatMap(({ categories = [] }) => categories.slice(0, 1));
  return [...limits, ...uses.map((category) => content(termOf(restrictionTerms, category).label))];
}

function reasonsOf(page: LicensePage, assessment: Assessment, deciding: readonly Finding[]): string[] {
  if (assessment.verdict === 'yes-if')
    return assessment.duties
      .filter(({ sure, standing }) => sure && !standing)
      .map(({ kind }) => content(termOf(dutyTerms, kind).label));
  const open = assessment.openQuestions.flatMap(({ ask }) => nameOfAsk(ask));
  if (assessment.verdict === 'unclear' && open.length > 0)
    return [m.compare_plan_hangs({ parts: open.slice(0, most).join(', ') })];
  return decidingOf(page, deciding);
}

const labelOf = (assessment: Assessment): string =>
  assessment.verdict === 'yes-if'
    ? m.compare_plan_yes_if({ count: dutyCount(assessment) })
    : content(termOf(verdictTerms, assessment.verdict).label);

function cellOf(page: LicensePage, plan: Plan, knowledge: Knowledge): Cell {
  const assessment = assess(withLicense(plan, page.id), knowledge);
  const deciding = assessment.findings.filter(({ severity }) => severity === assessment.verdict);
  const reasons = [...new Set(reasonsOf(page, assessment, deciding))].slice(0, most);
  const sources =
    assessment.verdict === 'yes-if'
      ? assessment.duties.filter(({ sure, standing }) => sure && !standing).map(({ source }) => source.rule)
      : deciding.flatMap(({ because }) => because.map(({ rule }) => rule));
  return {
    word: labelOf(assessment),
    mark: assessment.verdict,
    ...(reasons.length > 0 ? { reason: listDots(reasons) } : {}),
    clauses: clausesFor(page, sources),
  };
}

/** The verdict of each license for one plan. */
export function verdictCells(pages: readonly LicensePage[], plan: Plan): Cell[] {
  const knowledge: Knowledge = { licenses: new Map(pages.map((page) => [page.id, page])), ambiguous: new Map() };
  return pages.map((page) => cellOf(page, plan, knowledge));
}
