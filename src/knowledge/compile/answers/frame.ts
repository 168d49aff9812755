import type * as v from '../../../engine/vocabulary.gen.ts';
import type { LicenseRecord } from '../../schema/license.ts';
import { answer, type Answer } from './answer.ts';

const topics: [key: string, topic: v.FrameTopic][] = [
  ['revocable', 'revocable'],
  ['terminates_on_breach', 'terminates-on-breach'],
  ['cure_period', 'cure-days'],
  ['patent_grant', 'patent-grant'],
  ['patent_retaliation', 'patent-retaliation'],
  ['governing_law', 'governing-law'],
  ['remote_restriction', 'remote-restriction'],
  ['terms_may_change', 'terms-may-change'],
  ['warranty_disclaimed', 'warranty-disclaimed'],
  ['liability_limited', 'liability-limited'],
  ['sublicensable', 'sublicensable'],
  ['automatic_downstream_license', 'automatic-downstream-license'],
];

/** The questions about the legal frame: the values of the frame as the record states them. */
export const frameAnswers = (record: LicenseRecord): Record<string, Answer> =>
  Object.fromEntries(
    topics.map(([key, topic]) => [
      key,
      answer(
        record.frame[topic].certainty === 'contested' ? 'contested' : record.frame[topic].value,
        record.frame[topic],
      ),
    ]),
  );
