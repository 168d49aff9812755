import type { Examination, Plan } from '../../engine/index.ts';
import { termOf, verdictTerms } from '../../knowledge/index.ts';
import { explainAll, type Explanation } from '../explain.ts';
import { headlineOf } from '../headline.ts';
import { message, type Message } from '../message.ts';
import type { Shelf } from '../shelf.ts';
import { line, type ReportLine } from './line.ts';
import { outboundLines } from './outbound-lines.ts';
import { planLines } from './plan-lines.ts';
import { reasonLines } from './reason-lines.ts';
import { remedyLines } from './remedy-lines.ts';
import { dutyLines, taskLines } from './task-lines.ts';
import { travelLines } from './travel-lines.ts';

/** One part of a report under its title. */
export interface ReportPart {
  title: Message;
  lines: ReportLine[];
}

const part = (id: Extract<Message['id'], `report_${string}`>, lines: ReportLine[]): ReportPart[] =>
  lines.length > 0 ? [{ title: message(id), lines }] : [];

/** The answer in one sentence, its reason, and the other stance where it differs. */
function answerLines({ headline, lead }: Explanation, { stances, stance, verdict }: Examination): ReportLine[] {
  const other = stance === 'cautious' ? stances.room : stances.cautious;
  const differs = other.verdict !== verdict;
  const values = { verdict: termOf(verdictTerms, other.verdict).label };
  return [
    line(headline),
    line(lead),
    ...(differs ? [line(message(stance === 'cautious' ? 'other_room' : 'other_cautious', values))] : []),
  ];
}

/** The short answer: verdict and reason, one sentence each. */
export const shortAnswer = (examination: Examination, shelf: Shelf): Message[] => [
  headlineOf(examination),
  explainAll(examination, shelf).lead,
];

/** A decision memo on a plan: answer first, then why, what to do, what goes along, and what would make it better. */
export function reportOf(examination: Examination, plan: Plan, shelf: Shelf): ReportPart[] {
  const explanation = explainAll(examination, shelf);
  const { deciding, open, granted, notes, keepInMind } = explanation;
  const why = [...deciding, ...open];
  return [
    ...part('report_answer', answerLines(explanation, examination)),
    ...part('report_plan', planLines(plan, shelf)),
    ...part('report_reasons', reasonLines(why.length > 0 ? why : granted, plan, shelf)),
    ...part('report_do', taskLines(examination, plan, shelf)),
    ...part('report_remedies', remedyLines(examination, plan, shelf)),
    ...part('report_outbound', outboundLines(examination, plan, shelf)),
    ...part('report_travels', travelLines(examination, shelf)),
    ...part('report_keep', [...reasonLines(notes, plan, shelf), ...dutyLines(keepInMind)]),
  ];
}
