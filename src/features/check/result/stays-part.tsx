import { Link } from '@tanstack/react-router';
import { content, m } from '../../../i18n/index.ts';
import { Section } from '../../../ui/section.tsx';
import { VerdictMark } from '../../../ui/verdict-mark.tsx';
import { whatStays } from '../model/what-stays.ts';
import { useCheck } from '../use-check.ts';
import { verdictWord } from '../words.ts';

/** What stays possible where a use is forbidden: the plan without it, and work the rule does not touch. */
export function StaysPart() {
  const stays = whatStays(useCheck());
  if (stays.length === 0) return null;
  return (
    <Section title={m.check_stays()}>
      {stays.map(({ id, entry, verdict, search }) => (
        <div key={id} className="mb-4">
          <p className="flex flex-wrap items-baseline gap-x-3">
            <VerdictMark verdict={verdict} label={verdictWord(verdict)} />
            <Link to="/check/" search={search}>
              {m.check_stays_without({ topic: content(entry.label) })}
            </Link>
          </p>
          <p className="mt-2">{m.check_stays_examples({ topic: content(entry.label) })}</p>
          <ul className="list-disc ps-5">
            {entry.untouched.map((example) => (
              <li key={example}>{content(example)}</li>
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}
