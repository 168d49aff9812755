import { Link } from '@tanstack/react-router';
import { m } from '../../../i18n/index.ts';
import { Section } from '../../../ui/section.tsx';
import { atStep, searchAfter } from '../model/answer.ts';
import { openLines } from '../model/open-answers.ts';
import { useCheck } from '../use-check.ts';

/** What is still open and could change the answer, each as a link to its question. */
export function OpenPart() {
  const check = useCheck();
  const open = openLines(check);
  if (open.length === 0) return null;
  return (
    <Section title={m.check_open()}>
      <p className="help">{m.check_open_help()}</p>
      <ul>
        {open.map(({ step, says }) => (
          <li key={step} className="border-b border-rule-soft py-2">
            <Link
              to="/check/"
              search={atStep(searchAfter(check, { skipped: check.skipped.filter((ask) => ask !== step) }), step)}
            >
              {says}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
