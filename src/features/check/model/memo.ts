import { planSentence, type Clause, type DutyLine, type Explanation, type Reason } from '../../../explain/index.ts';
import { content, m, say } from '../../../i18n/index.ts';
import type { Check } from './check.ts';
import { inOrderOfTime, momentWords } from './duty-moment.ts';
import { givenAnswers } from './given-answers.ts';
import { openLines } from './open-answers.ts';
import { placeOfDuties } from './result-order.ts';

const sections = (clauses: readonly Clause[]): string =>
  [...new Set(clauses.flatMap(({ cites }) => cites.map(({ section }) => content(section))))].join(', ');

const cited = (text: string, clauses: readonly Clause[]): string => {
  const where = sections(clauses);
  return where ? `${text} [${where}]` : text;
};

const reasonText = ({ says, clauses }: Reason): string =>
  cited([say(says), ...clauses.map((clause) => content(clause.says))].join(' '), clauses);

const dutyText = (line: DutyLine): string => `${cited(content(line.says), line.clauses)} (${momentWords(line)})`;

const block = (title: string, lines: readonly string[]): string[] =>
  lines.length > 0 ? ['', title, ...lines.map((line) => `- ${line}`)] : [];

/** The duties where the result shows them, under the same title. */
function dutyBlock({ assessment }: Check, toDo: readonly DutyLine[]): string[] {
  const place = placeOfDuties[assessment.verdict];
  const title = place === 'first' ? m.check_do_first() : m.check_if_you_go_ahead();
  return place === 'none' ? [] : block(title, inOrderOfTime(toDo).map(dutyText));
}

/** The result as a short text to send on, with what it is not and where it comes from. */
export function memoOf(check: Check, explanation: Explanation, address: string): string {
  const { deciding, granted, notes, toDo, keepInMind } = explanation;
  return [
    say(planSentence(check.plan, content(check.name))),
    `${say(explanation.headline)}. ${say(explanation.lead)}`,
    ...block(
      m.check_answers(),
      givenAnswers(check).map(({ name, says }) => `${name}: ${says}`),
    ),
    ...dutyBlock(check, toDo),
    ...block(m.check_why(), (deciding.length > 0 ? deciding : granted).map(reasonText)),
    ...block(
      m.check_open(),
      openLines(check).map(({ says }) => says),
    ),
    ...block(m.check_keep(), [...notes.map(reasonText), ...keepInMind.map(dutyText)]),
    '',
    m.check_memo_not_advice(),
    m.check_memo_address({ address }),
  ].join('\n');
}
