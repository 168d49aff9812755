import { Link } from '@tanstack/react-router';
import type { Citation as Cited, Clause } from '../../explain/index.ts';
import { content, m } from '../../i18n/index.ts';
import { certaintyTerms, termOf } from '../../knowledge/index.ts';
import { Citation } from '../../ui/citation.tsx';
import { ClauseNote } from '../../ui/clause-note.tsx';
import { useCheck } from './use-check.ts';

/** What a mark opens: what the record says, how sure that is, where it stands, and the way to the license. Phrasing content only. */
const Card = ({ clause, cites }: { clause: Clause; cites: readonly Cited[] }) => {
  const { page } = useCheck();
  return (
    <>
      <ClauseNote
        says={content(clause.says)}
        sure={content(termOf(certaintyTerms, clause.certainty).label)}
        places={cites.map((cite) => ({ ...cite, document: content(cite.document), section: content(cite.section) }))}
        lookFor={m.check_look_for()}
        openDocument={m.check_open_document()}
      />
      {page && (
        <Link to="/license/$id/" params={{ id: page.id }}>
          {m.check_open_license({ license: content(page.shortName) })}
        </Link>
      )}
    </>
  );
};

const bySection = (cites: readonly Cited[]): Cited[][] => {
  const sections = new Map<string, Cited[]>();
  for (const cite of cites) sections.set(cite.section, [...(sections.get(cite.section) ?? []), cite]);
  return [...sections.values()];
};

const sureWords = { explicit: undefined, reading: m.check_sure_reading, contested: m.check_sure_contested };

/** How sure a statement is, where the words of the text do not say it outright. */
const Sureness = ({ clause }: { clause: Clause }) => {
  const words = sureWords[clause.certainty];
  return words ? <span className="text-xs text-soft italic">{words()}</span> : null;
};

/** The clauses a sentence rests on, each opening in place, and how sure the reading is. */
export const ClauseMarks = ({ clauses }: { clauses: readonly Clause[] }) =>
  clauses.map((clause) => (
    <span key={clause.id}>
      {bySection(clause.cites).map((cites) => (
        <span key={cites[0]?.section}>
          <Citation label={content(cites[0]?.section ?? '')} title={content(cites[0]?.section ?? '')}>
            {() => <Card clause={clause} cites={cites} />}
          </Citation>{' '}
        </span>
      ))}
      <Sureness clause={clause} />{' '}
    </span>
  ));
