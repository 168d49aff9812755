import { Link } from '@tanstack/react-router';
import { debatesOf, type Debate } from '../../../explain/index.ts';
import { vocabulary, type Stance } from '../../../engine/index.ts';
import { content, m } from '../../../i18n/index.ts';
import { stanceTerms, termOf } from '../../../knowledge/index.ts';
import { Section } from '../../../ui/section.tsx';
import { VerdictMark } from '../../../ui/verdict-mark.tsx';
import { atResult, searchAfter } from '../model/answer.ts';
import { useCheck } from '../use-check.ts';
import { verdictWord } from '../words.ts';

const Reading = ({ debate, stance }: { debate: Debate; stance: Stance }) => (
  <p className="mt-2">
    {content(debate[stance].says)}{' '}
    <span className="block text-sm text-soft">{m.check_held_by({ who: content(debate[stance].heldBy) })}</span>
  </p>
);

/** Where careful readers differ: both answers side by side, each with its reading and who holds it. */
export function ReadingsPart() {
  const check = useCheck();
  const { assessment, page, plan } = check;
  const { stances, findings } = assessment;
  if (stances.cautious.verdict === stances.room.verdict) return null;
  const debates = debatesOf(
    page,
    findings.flatMap(({ because }) => because),
  );
  return (
    <Section title={m.check_readings()}>
      {debates.map(({ id, question }) => (
        <p key={id}>{content(question)}</p>
      ))}
      <div className="mt-3 grid gap-6 md:grid-cols-2">
        {vocabulary.stances.map((stance) => (
          <div key={stance} className="border-s-3 border-rule ps-4">
            <h3>{content(termOf(stanceTerms, stance).label)}</h3>
            <VerdictMark verdict={stances[stance].verdict} label={verdictWord(stances[stance].verdict)} />
            {stance !== assessment.stance && (
              <Link
                to="/check/"
                search={atResult(searchAfter(check, { plan: { ...plan, stance } }))}
                className="ms-3 text-sm"
              >
                {m.check_read_this_way()}
              </Link>
            )}
            {debates.map((debate) => (
              <Reading key={debate.id} debate={debate} stance={stance} />
            ))}
          </div>
        ))}
      </div>
    </Section>
  );
}
