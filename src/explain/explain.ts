import { rank, severities, type Assessment, type Finding } from '../engine/index.ts';
import type { LicensePage } from '../knowledge/index.ts';
import { headlineOf, leadOf } from './headline.ts';
import { dutyLineFor, reasonFor, type DutyLine, type Reason } from './lines.ts';
import type { Message } from './message.ts';
import { licenseOf, shelfOfOne, type Shelf } from './shelf.ts';

/** An assessment as a tree of sentences and clauses: answer first, reasons second, clauses third. */
export interface Explanation {
  headline: Message;
  lead: Message;
  /** What decides the verdict. */
  deciding: Reason[];
  /** What the license allows on the way. */
  granted: Reason[];
  /** What is worth knowing beside the verdict. */
  notes: Reason[];
  /** What is still open. */
  open: Reason[];
  toDo: DutyLine[];
  keepInMind: DutyLine[];
}

const granting: readonly Finding['rule'][] = ['right-granted', 'nothing-claimed', 'terms-do-not-follow'];
const isOpen = (finding: Finding): boolean => finding.range.best !== finding.range.worst && !finding.undertaking;
const weight = (finding: Finding): number => rank(severities.find((one) => one === finding.severity) ?? 'yes');

function sorted(
  findings: readonly Finding[],
  assessment: Assessment,
): Record<'deciding' | 'granted' | 'notes' | 'open', Finding[]> {
  const shown = findings.filter((finding) => !finding.undertaking);
  const deciding = shown.filter(
    (finding) =>
      !isOpen(finding) &&
      (weight(finding) > rank('yes-if') || finding.whyNoClause === 'no-text-to-cite') &&
      finding.severity !== 'yes',
  );
  const open = shown.filter((finding) => isOpen(finding) && assessment.verdict !== 'no');
  const rest = shown.filter((finding) => !deciding.includes(finding) && !isOpen(finding));
  return {
    deciding: deciding.sort((a, b) => weight(b) - weight(a)),
    open,
    granted: rest.filter(({ rule }) => granting.includes(rule)),
    notes: rest.filter(({ rule }) => !granting.includes(rule)),
  };
}

/** Explains an assessment about one license with its record; without a record there are no clauses to show. */
export const explain = (assessment: Assessment, page: LicensePage | undefined, name: string): Explanation =>
  explainAll(assessment, shelfOfOne(page, name));

/** Whose name the reason carries: the license that decides, or all of them. */
function leadName({ trace }: Assessment, deciding: Finding | undefined, { name }: Shelf): string {
  const one = deciding && licenseOf(deciding);
  if (one !== undefined) return name(one);
  const all = trace.flatMap((step) => (step.step === 'asset' ? [name(step.license)] : []));
  return [...new Set(all)].join(', ');
}

/** Explains an assessment with the records it rests on. */
export function explainAll(assessment: Assessment, shelf: Shelf): Explanation {
  const groups = sorted(assessment.findings, assessment);
  const reasons = (findings: readonly Finding[]): Reason[] => findings.map((finding) => reasonFor(finding, shelf));
  const duties = assessment.duties.map((duty) => dutyLineFor(duty, shelf));
  return {
    headline: headlineOf(assessment),
    lead: leadOf(assessment, leadName(assessment, groups.deciding[0], shelf)),
    deciding: reasons(groups.deciding),
    granted: reasons(groups.granted),
    notes: reasons(groups.notes),
    open: reasons(groups.open),
    toDo: duties.filter(({ duty }) => !duty.standing),
    keepInMind: duties.filter(({ duty }) => duty.standing),
  };
}
