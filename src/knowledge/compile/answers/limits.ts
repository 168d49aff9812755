import type { Constraint } from '../../../engine/index.ts';
import type * as v from '../../../engine/vocabulary.gen.ts';
import type { LicenseRecord } from '../../schema/license.ts';
import { answer, type Answer } from './answer.ts';

type Limit = LicenseRecord['limits'][number];

/** The number a threshold draws its line at. */
function numberIn(test: Constraint): number | undefined {
  if ('atMost' in test) return test.atMost;
  if ('above' in test) return test.above;
  if ('not' in test) return numberIn(test.not);
  const parts = 'all' in test ? test.all : 'any' in test ? test.any : [];
  return parts.map(numberIn).find((found) => found !== undefined);
}

const marked = (limit: Limit): string => (limit.certainty === 'contested' ? 'contested' : 'yes');
const threshold = (limit: Limit): string => String(numberIn(limit.test) ?? limit.value ?? 'yes');
const stated = (limit: Limit): string => limit.value ?? 'yes';

const questions: [key: string, kind: v.LimitKind, value: (limit: Limit) => string][] = [
  ['noncommercial_only', 'non-commercial', marked],
  ['research_only', 'research-only', marked],
  ['mau_threshold', 'monthly-users', threshold],
  ['revenue_threshold', 'annual-revenue', threshold],
  ['geography_excluded', 'places-excluded', stated],
  ['entities_excluded', 'entities-excluded', stated],
  ['no_competing_model', 'no-competing', marked],
];

function limitAnswer(record: LicenseRecord, kind: v.LimitKind, value: (limit: Limit) => string): Answer {
  const limit = record.limits.find((one) => one.kind === kind);
  return limit ? answer(value(limit), limit) : answer('no', undefined, 'No such limit.');
}

/** The questions about limits; thresholds, places and bodies answer with their value. */
export function limitAnswers(record: LicenseRecord): Record<string, Answer> {
  const mentioned = record.frame['nonprofits-mentioned'];
  const limits = questions.map(([key, kind, value]): [string, Answer] => [key, limitAnswer(record, kind, value)]);
  return Object.fromEntries([
    ...limits.slice(0, -1),
    ['nonprofit_mentioned', answer(mentioned.value, mentioned)],
    ...limits.slice(-1),
  ]);
}
