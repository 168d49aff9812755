import { Link } from '@tanstack/react-router';
import type { Clause } from '../../explain/index.ts';
import { content, m } from '../../i18n/index.ts';
import { certaintyTerms, termOf } from '../../knowledge/index.ts';
import { useClauses } from '../../state/index.ts';
import { ClauseNote } from '../../ui/clause-note.tsx';
import type { ClauseMarkProps } from './clause-mark.tsx';

const Note = ({ clause: { says, certainty, cites } }: { clause: Clause }) => (
  <ClauseNote
    says={content(says)}
    sure={content(termOf(certaintyTerms, certainty).label)}
    places={cites.map((cite) => ({ ...cite, document: content(cite.document), section: content(cite.section) }))}
    lookFor={m.surveys_look_for()}
    openDocument={m.surveys_open_document()}
  />
);

/** What an opened mark shows: each clause, and the way to the license. */
export function ClauseNotes({ license, rules }: Pick<ClauseMarkProps, 'license' | 'rules'>) {
  const clauses = useClauses(license.id, rules.join(' '));
  return (
    <>
      {clauses?.map((clause) => <Note key={clause.id} clause={clause} />) ?? m.surveys_clause_coming()}
      <Link to="/license/$id/" params={{ id: license.id }}>
        {m.surveys_open_license({ name: content(license.name) })}
      </Link>
    </>
  );
}
