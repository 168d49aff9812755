import {
  rank,
  severities,
  type Assessment,
  type DueDuty,
  type Finding,
  type Plan,
  type Source,
} from '../../src/engine/index.ts';
import { citationsOf } from '../../src/knowledge/citations.ts';
import { ruleOf } from '../../src/knowledge/compile/answers/answer.ts';
import type { Library } from './knowledge.ts';
import { findingWords, notAdvice, partWords, verdictWords } from './words.ts';

type Records = Library['records'];

function statement({ license, rule }: Source, records: Records): string {
  const record = records.get(license);
  if (!record) return rule;
  const topic = rule.startsWith('frame:')
    ? Object.entries(record.frame).find(([name]) => rule === `frame:${name}`)?.[1]
    : undefined;
  const says = topic?.says ?? ruleOf(record, rule)?.says ?? rule;
  const clauses = [
    ...new Set(
      citationsOf(record)
        .filter((one) => one.rule === rule)
        .map(({ cite }) => cite.section),
    ),
  ];
  return clauses.length > 0 ? `${says} (${clauses.join(', ')})` : says;
}

const severityOf = (finding: Finding): number => rank(severities.find((one) => one === finding.severity) ?? 'yes');

function reasonLines(findings: readonly Finding[], records: Records): string[] {
  const shown = findings.filter((finding) => !finding.undertaking).sort((a, b) => severityOf(b) - severityOf(a));
  const lines = shown.flatMap(({ rule, because }) =>
    because.length === 0
      ? [`- ${findingWords[rule]}`]
      : because.map((source) => `- ${findingWords[rule]}: ${statement(source, records)}`),
  );
  return [...new Set(lines)];
}

const dutyLine = (duty: DueDuty, records: Records): string =>
  `- ${statement(duty.source, records)}${duty.sure ? '' : ` [depends on: ${duty.asks.join(', ')}]`}`;

const part = (title: string, lines: readonly string[]): string[] =>
  lines.length > 0 ? ['', `${title}:`, ...lines] : [];

/** An assessment in plain lines: verdict, reasons with clauses, duties, open questions. */
export function assessmentLines(
  assessment: Assessment,
  plan: Plan,
  { records }: Library,
  near: readonly string[],
): string[] {
  const { verdict, findings, duties, openQuestions, stances } = assessment;
  const dueLines = (standing: boolean): string[] =>
    duties.filter((duty) => duty.standing === standing).map((duty) => dutyLine(duty, records));
  const license = plan.assets[0]?.license;
  return [
    `${license === undefined ? '' : `${records.get(license)?.name ?? license}: `}${verdictWords[verdict]}`,
    ...(near.length > 0 ? [`Did you mean ${near.join(' or ')}?`] : []),
    ...(stances.room.verdict !== verdict ? [`${partWords.otherStance}: ${verdictWords[stances.room.verdict]}`] : []),
    ...part(partWords.reasons, reasonLines(findings, records)),
    ...part(partWords.duties, dueLines(false)),
    ...part(partWords.standing, dueLines(true)),
    ...part(
      partWords.open,
      openQuestions.map(({ ask }) => `- ${ask}`),
    ),
    '',
    notAdvice,
  ];
}
