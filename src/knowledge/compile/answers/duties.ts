import type * as v from '../../../engine/vocabulary.gen.ts';
import type { LicenseRecord } from '../../schema/license.ts';
import { answer, type Answer } from './answer.ts';

/** The kinds of duty behind each question, in the questionnaire's order. */
const kindsOf = {
  include_license: ['include-license'],
  credit: ['credit'],
  keep_notices: ['keep-notices'],
  state_changes: ['state-changes'],
  share_alike: ['share-alike'],
  network_share_alike: ['share-alike-network'],
  disclose_source: ['disclose-source'],
  pass_use_restrictions: ['pass-on-restrictions'],
  pass_agreement: ['pass-on-agreement'],
  display_name: ['display-name'],
  name_prefix: ['name-prefix'],
  disclose_machine_generated: ['disclose-machine-made'],
  accept_gate: ['accept-gate', 'request-access'],
  ethics_or_training: ['complete-training', 'ethics-approval'],
  no_reidentify: ['no-reidentification', 'no-linking'],
  delete_on_end: ['delete-on-end'],
  report_back: ['report-back'],
  latest_version: ['use-latest-version'],
  indemnify: ['indemnify'],
  no_endorsement_or_marks: ['no-endorsement', 'no-marks'],
} satisfies Record<string, v.DutyKind[]>;

/** Questions the frame answers too, where the record states no duty. */
const framed: Record<string, v.FrameTopic> = { latest_version: 'latest-version', indemnify: 'indemnity' };

function dutyAnswer(record: LicenseRecord, key: string, kinds: readonly v.DutyKind[]): Answer {
  const duties = record.duties.filter((duty) => kinds.includes(duty.kind));
  const sure = duties.find((duty) => !duty.when.if && duty.certainty !== 'contested');
  const first = sure ?? duties[0];
  if (first) return answer(sure ? 'yes' : first.certainty === 'contested' ? 'contested' : 'yes-if', first);
  const topic = framed[key];
  return topic ? answer(record.frame[topic].value, record.frame[topic]) : answer('no', undefined, 'No such duty.');
}

/** The questions about duties: yes, yes-if where it needs a further fact, no where the record states none. */
export const dutyAnswers = (record: LicenseRecord): Record<string, Answer> =>
  Object.fromEntries(Object.entries(kindsOf).map(([key, kinds]) => [key, dutyAnswer(record, key, kinds)]));
