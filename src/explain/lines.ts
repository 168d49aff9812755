import type { Act, DueDuty, Finding, ThingObject } from '../engine/index.ts';
import { clausesOn, type Clause } from './clause.ts';
import { message, underscored, type Message } from './message.ts';
import { licenseOf, type Shelf } from './shelf.ts';

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
export const reasonFor = (finding: Finding, shelf: Shelf): Reason => ({
  key: [
    finding.rule,
    finding.asset,
    finding.act,
    finding.object,
    ...finding.because.map(({ license, rule }) => `${license} ${rule}`),
  ]
    .filter(Boolean)
    .join(' '),
  finding,
  says: sentenceFor(finding, shelf.name(licenseOf(finding))),
  clauses: clausesOn(shelf, finding.because),
});

/** A due duty in the words of its record, with its clauses and text to paste. */
export function dutyLineFor(duty: DueDuty, shelf: Shelf): DutyLine {
  const clauses = clausesOn(shelf, [duty.source]);
  const paste = shelf.page(duty.source.license)?.duties.find(({ id }) => id === duty.source.rule)?.paste;
  return { key: `${duty.source.license} ${duty.source.rule}`, duty, says: clauses[0]?.says ?? '', clauses, paste };
}
