import { Link } from '@tanstack/react-router';
import { content, m } from '../../i18n/index.ts';
import { verdictTerms } from '../../knowledge/index.ts';
import { VerdictMark } from '../../ui/verdict-mark.tsx';

/** The answers one can get, as they look everywhere. */
export const Answers = () => (
  <div className="mt-8 flex flex-wrap items-center gap-x-4 gap-y-2 text-sm">
    <span className="text-soft">{m.front_answers()}</span>
    {verdictTerms.map(({ id, label }) => (
      <VerdictMark key={id} verdict={id} label={content(label)} />
    ))}
    <Link to="/about/" hash="answers">
      {m.front_answers_link()}
    </Link>
  </div>
);
