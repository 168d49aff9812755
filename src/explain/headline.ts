import type { Assessment, Finding, FindingRule } from '../engine/index.ts';
import { message, underscored, type LeadId, type Message } from './message.ts';

const outside: readonly FindingRule[] = [
  'beyond-limit',
  'non-commercial-in-paid-work',
  'research-only-in-operations',
  'threshold-exceeded',
  'place-or-entity-excluded',
  'credential-missing',
];
const choosing: readonly FindingRule[] = [
  'outbound-not-permitted',
  'restrictions-dropped',
  'limits-dropped',
  'conditions-dropped',
  'further-restrictions-clash',
];
const clashing: readonly FindingRule[] = ['share-alike-clash', 'further-restrictions-clash'];

const leadOfNo = (rules: readonly FindingRule[]): LeadId => {
  if (rules.includes('use-restricted')) return 'no_use';
  if (rules.some((rule) => outside.includes(rule))) return 'no_limit';
  return rules.some((rule) => choosing.includes(rule)) ? 'no_outbound' : 'no_right';
};

function leadOfUnclear(deciding: readonly Finding[], rules: readonly FindingRule[]): LeadId {
  if (rules.includes('unread-document')) return 'unclear_unread';
  if (deciding.some((finding) => finding.certainty === 'contested' && finding.asks.length === 0))
    return 'unclear_contested';
  if (rules.includes('limit-contested') || rules.includes('use-restriction-contested')) return 'unclear_contested';
  return rules.includes('right-not-mentioned') ? 'unclear_silent' : 'unclear_open';
}

function leadOfKept(rules: readonly FindingRule[]): LeadId {
  if (rules.some((rule) => clashing.includes(rule))) return 'only_if_kept_clash';
  return rules.includes('right-not-mentioned') ? 'only_if_kept_silent' : 'only_if_kept';
}

function leadOfNothing(rules: readonly FindingRule[]): LeadId {
  if (rules.includes('ambiguous-family')) return 'ambiguous';
  if (rules.includes('custom-license')) return 'custom';
  return rules.includes('not-in-knowledge-base') ? 'not_in_kb' : 'not_stated';
}

/** Which sentence gives the reason for a verdict. */
export function leadIdOf({ verdict, findings }: Pick<Assessment, 'verdict' | 'findings'>): LeadId {
  const deciding = findings.filter((finding) => finding.severity === verdict);
  const rules = deciding.map((finding) => finding.rule);
  switch (verdict) {
    case 'yes':
      return 'yes';
    case 'yes-if':
      return 'yes_if';
    case 'only-if-kept':
      return leadOfKept(rules);
    case 'no':
      return leadOfNo(rules);
    case 'unclear':
      return leadOfUnclear(deciding, rules);
    case 'not-in-kb':
    case 'not-stated':
      return leadOfNothing(findings.map((finding) => finding.rule));
  }
}

/** How many things there are to do for sure. */
export const dutyCount = ({ duties }: Pick<Assessment, 'duties'>): number =>
  duties.filter((duty) => duty.sure && !duty.standing).length;

/** The verdict in words: "Yes, if you do 4 things". */
export const headlineOf = (assessment: Assessment): Message =>
  message(`verdict_${underscored(assessment.verdict)}`, { count: dutyCount(assessment) });

/** The reason in one sentence. */
export const leadOf = (assessment: Assessment, license: string): Message =>
  message(`lead_${leadIdOf(assessment)}`, { license, count: dutyCount(assessment) });
