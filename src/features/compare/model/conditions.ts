import { isStanding, type Act, type Constraint, type GridCell, type ThingObject } from '../../../engine/index.ts';
import { content, m } from '../../../i18n/index.ts';
import { dutyTerms, limitTerms, termOf, type LicensePage } from '../../../knowledge/index.ts';
import { roundNumber } from './lists.ts';

type Limit = LicensePage['limits'][number];
type Duty = LicensePage['duties'][number];

/** Kinds of duties that weigh more than keeping a notice; they are named first. */
const heavy: readonly Duty['kind'][] = [
  'separate-license',
  'request-access',
  'ethics-approval',
  'complete-training',
  'no-third-parties',
  'pass-on-agreement',
  'share-alike',
  'share-alike-network',
  'disclose-source',
  'pass-on-restrictions',
  'name-prefix',
  'display-name',
  'share-benefits',
  'disclose-machine-made',
  'credit',
];

const weight = ({ kind }: Duty): number => (heavy.includes(kind) ? heavy.indexOf(kind) : heavy.length);

const mostOf = (test: Constraint): number | undefined => ('atMost' in test ? test.atMost : undefined);

/** A limit in a few words: its number where it has one, else its kind. */
export function shortLimit({ kind, test }: Limit): string {
  const most = mostOf(test);
  if (most !== undefined && kind === 'monthly-users') return m.compare_reason_users({ number: roundNumber(most) });
  if (most !== undefined && kind === 'annual-revenue') return m.compare_reason_revenue({ number: roundNumber(most) });
  return content(termOf(limitTerms, kind).label);
}

interface Reaching {
  acts: readonly Act[];
  objects: readonly ThingObject[];
}

const speaksOf = ({ acts, objects }: Reaching, { act, object }: GridCell): boolean =>
  acts.includes(act) && objects.includes(object);

/** The limits behind a cell of the grid. */
export const limitsOf = (page: LicensePage, cell: GridCell): Limit[] =>
  page.limits.filter(({ id }) => cell.rules.includes(id));

/** The duties an act on an object sets off, the weightier first. */
export const dutiesFor = (page: LicensePage, cell: GridCell): Duty[] =>
  page.duties
    .filter(({ kind, when }) => !isStanding(kind) && speaksOf(when, cell))
    .sort((a, b) => weight(a) - weight(b));

const labels = (duties: readonly Duty[]): string[] => [
  ...new Set(duties.map(({ kind }) => content(termOf(dutyTerms, kind).label))),
];

function usesFor(page: LicensePage, cell: GridCell): string[] {
  const count = page.prohibitions.filter((rule) => rule.categories && speaksOf(rule, cell)).length;
  return count > 0 ? [m.compare_reason_uses({ count })] : [];
}

/** All that an allowed act hangs on, in short: limits, use limits, duties. */
export function conditionsOf(page: LicensePage, cell: GridCell): string[] {
  const duties = dutiesFor(page, cell);
  const always = labels(duties.filter(({ when }) => !when.if));
  const sometimes = labels(duties.filter(({ kind, when }) => when.if && kind !== 'separate-license')).filter(
    (one) => !always.includes(one),
  );
  return [
    ...limitsOf(page, cell).map(shortLimit),
    ...usesFor(page, cell),
    ...always,
    ...sometimes.map((what) => m.compare_reason_sometimes({ what })),
  ];
}
