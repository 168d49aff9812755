import type { LicenseRecord } from '../../schema/license.ts';
import { answer, type Answer } from './answer.ts';

/** Key of the questionnaire → the categories of the taxonomy that answer it. */
export type RestrictionKeys = ReadonlyMap<string, readonly string[]>;

const keys = [
  'r_illegal',
  'r_minors',
  'r_disinformation',
  'r_impersonation',
  'r_defamation_harassment',
  'r_medical_advice',
  'r_unlicensed_professional',
  'r_law_enforcement_justice',
  'r_immigration_asylum',
  'r_automated_decisions',
  'r_discrimination',
  'r_social_scoring',
  'r_vulnerable_groups',
  'r_military',
  'r_weapons',
  'r_surveillance',
  'r_biometrics',
  'r_personal_data_harm',
  'r_malware',
  'r_critical_infrastructure',
  'r_spam',
  'r_sexual_content',
  'r_circumvent_safeguards',
];

type Prohibition = LicenseRecord['prohibitions'][number];

const outright = (rule: Prohibition): boolean =>
  !rule.if && (rule.scope ?? 'any-use') === 'any-use' && rule.certainty !== 'contested';

function restrictionAnswer(rules: readonly Prohibition[], categories: readonly string[]): Answer {
  const touching = rules.filter((rule) => rule.categories?.some((category) => categories.includes(category)));
  const whole = touching.find(outright);
  if (whole) return answer('yes', whole);
  const qualified = touching.find((rule) => rule.certainty !== 'contested') ?? touching[0];
  if (!qualified) return answer('silent', undefined, 'The text does not name this use.');
  return answer(qualified.certainty === 'contested' ? 'contested' : 'yes-if', qualified);
}

/** The questions about use restrictions, and how many items the printed list has. */
export function restrictionAnswers(record: LicenseRecord, categoriesOf: RestrictionKeys): Record<string, Answer> {
  const listed = record.prohibitions.filter((rule) => (rule.listed ?? (rule.categories ? 'yes' : 'no')) === 'yes');
  const answers = keys.map((key): [string, Answer] => [
    key,
    restrictionAnswer(record.prohibitions, categoriesOf.get(key) ?? []),
  ]);
  return {
    ...Object.fromEntries(answers),
    restriction_count: answer(String(listed.length), listed[0], 'The text has no list of prohibited uses.'),
  };
}
