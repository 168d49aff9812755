import type { LicenseRecord } from '../../schema/license.ts';
import { answer, type Answer } from './answer.ts';

type Entry = LicenseRecord['reach']['run'];

function effectAnswer(entry: Entry): Answer {
  if (entry.certainty === 'contested') return answer('contested', entry);
  const marks = { carry: 'yes', 'carry-parts': 'yes-if', 'not-carry': 'no', silent: 'silent', contested: 'contested' };
  return answer(marks[entry.effect], entry);
}

/** Do any terms bind what comes out? The reach of generating says so, or a rule that names outputs. */
function outputAnswer(record: LicenseRecord): Answer {
  const entry = record.reach.generate;
  if (entry.effect === 'carry' || entry.effect === 'carry-parts')
    return answer(entry.certainty === 'contested' ? 'contested' : 'yes', entry);
  const onOutputs = [
    ...record.prohibitions.filter((rule) => rule.objects.includes('output')),
    ...record.duties.filter((duty) => duty.when.objects.includes('output')),
  ];
  return onOutputs[0] ? answer('yes', onOutputs[0]) : effectAnswer(entry);
}

/** The questions about how far the terms reach. */
export const reachAnswers = (record: LicenseRecord): Record<string, Answer> => ({
  derivative_includes_distilled: effectAnswer(record.reach.distill),
  derivative_includes_finetune: effectAnswer(record.reach['fine-tune']),
  output_owned_by_user: answer(record.frame['outputs-owned'].value, record.frame['outputs-owned']),
  terms_cover_outputs: outputAnswer(record),
  hosting_counts_as_distribution: answer(
    record.frame['hosting-is-distribution'].value,
    record.frame['hosting-is-distribution'],
  ),
});
