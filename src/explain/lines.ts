import type { Act, DueDuty, Finding, ThingObject } from '../engine/index.ts';
import type { LicensePage } from '../knowledge/index.ts';
import { clausesOf, type Clause } from './clause.ts';
import { message, underscored, type Message } from './message.ts';

/** One reason: what was found, as a sentence, with the clauses that carry it and what they say. */
export interface Reason {
  key: string;
  finding: Finding;
  says: Message;
  clauses: Clause[];
}

/** One duty to do or keep in mind, with its clauses and text to paste. */
export interface DutyLine {
  key: string;
  duty: DueDuty;
  says: string;
  clauses: Clause[];
  paste?: string | undefined;
}

const demandOf = (act: Act | undefined, object: ThingObject | undefined): Message =>
  message(`demand_${underscored(act ?? 'use')}_${underscored(object ?? 'material')}`);

/** The sentence for one finding. */
const sentenceFor = (finding: Finding, name: string): Message =>
  message(`finding_${underscored(finding.rule)}`, { license: name, demand: demandOf(finding.act, finding.object) });

/** A finding with its sentence and clauses. */
export const reasonFor = (finding: Finding, page: LicensePage | undefined, name: string): Reason => ({
  key: [finding.rule, finding.act, finding.object, ...finding.because.map(({ rule }) => rule)]
    .filter(Boolean)
    .join(' '),
  finding,
  says: sentenceFor(finding, name),
  clauses: clausesOf(page, finding.because),
});

/** A due duty in the words of its record, with its clauses and text to paste. */
export function dutyLineFor(duty: DueDuty, page: LicensePage): DutyLine {
  const clauses = clausesOf(page, [duty.source]);
  const paste = page.duties.find(({ id }) => id === duty.source.rule)?.paste;
  return { key: duty.source.rule, duty, says: clauses[0]?.says ?? '', clauses, paste };
}
