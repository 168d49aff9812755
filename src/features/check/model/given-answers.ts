import { vocabulary, type FactId } from '../../../engine/index.ts';
import { content, m } from '../../../i18n/index.ts';
import { factTerms } from '../../../knowledge/index.ts';
import { factName, factWords, partWords } from '../words.ts';
import type { Check } from './check.ts';
import type { Step } from './flow.ts';

/** One answer given so far: what was asked, what was said, and the screen that changes it. */
export interface GivenAnswer {
  step: Step;
  name: string;
  says: string;
}

type Row = [Step, string, string | undefined];

const openOr = ({ skipped }: Check, step: Step, says: string | undefined): string | undefined =>
  says ?? (skipped.includes(step) ? m.check_left_open() : undefined);

function topicsSaid({ plan, skipped }: Check): string | undefined {
  const said = Object.values(plan.profile.topics);
  const touched = said.filter((answer) => answer === 'yes').length;
  const open = skipped.filter((ask) => ask.startsWith('topic:')).length;
  if (said.length + open === 0) return undefined;
  const main = touched > 0 ? m.check_topics_touched({ count: touched }) : m.check_topics_none();
  return open > 0 ? m.check_topics_open({ main, count: open }) : main;
}

const factRow = (check: Check, fact: FactId): Row => {
  const value = check.plan.profile.facts[fact];
  return [fact, factName(fact), openOr(check, fact, value === undefined ? undefined : factWords(fact, value))];
};

const asked = (fact: FactId): boolean => factTerms.some(({ id }) => id === fact);

/** The answers given so far, in the order they are asked. */
export function givenAnswers(check: Check): GivenAnswer[] {
  const parts = partWords(check.plan);
  const license = check.subject.kind === 'not-stated' ? m.check_not_stated() : content(check.name);
  const rows: Row[] = [
    ['license', m.check_name_license(), check.subject.kind === 'none' ? undefined : license],
    ['kind', m.check_name_kind(), openOr(check, 'kind', parts.kind)],
    ['operation', m.check_name_operation(), openOr(check, 'operation', parts.operation)],
    ['exposure', m.check_name_exposure(), openOr(check, 'exposure', parts.exposure)],
    ...vocabulary.facts.filter(asked).map((fact) => factRow(check, fact)),
    ['topics', m.check_name_topics(), topicsSaid(check)],
  ];
  return rows.flatMap(([step, name, says]) => (says === undefined ? [] : [{ step, name, says }]));
}
