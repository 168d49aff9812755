import { Link } from '@tanstack/react-router';
import { m } from '../../i18n/index.ts';
import { atStep, searchAfter } from './model/answer.ts';
import type { Step } from './model/flow.ts';
import { givenAnswers } from './model/given-answers.ts';
import { useCheck } from './use-check.ts';

/** The answers given so far, each with a link that changes it and keeps the others; the one on the screen is left out. */
export function AnswersList({ current }: { current?: Step }) {
  const check = useCheck();
  const answers = givenAnswers(check).filter(({ step }) => step !== current);
  if (answers.length === 0) return null;
  return (
    <section aria-labelledby="answers">
      <h2 id="answers" className="text-lg">
        {m.check_answers()}
      </h2>
      <ul className="mt-1 text-sm">
        {answers.map(({ step, name, says }) => (
          <li key={step} className="flex items-center justify-between gap-3 border-b border-rule-soft py-1">
            <span>
              <span className="block text-soft">{name}</span>
              {says}
            </span>
            <Link
              to="/check/"
              search={atStep(searchAfter(check, {}), step)}
              className="no-print inline-flex min-h-11 items-center"
              aria-label={m.check_change_name({ name })}
            >
              {m.check_change()}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
