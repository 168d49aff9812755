import { Link } from '@tanstack/react-router';
import type { Clause } from '../../explain/index.ts';
import { content, m } from '../../i18n/index.ts';
import { certaintyTerms, termOf } from '../../knowledge/index.ts';
import { useClauses } from '../../state/index.ts';
import { Citation } from '../../ui/citation.tsx';
import { ClauseNote } from '../../ui/clause-note.tsx';

interface ClauseMarkProps {
  license: { id: string; name: string };
  /** Ids of the rules in the license's record. */
  rules: readonly string[];
  label: string;
  /** Section of the license's page that says the same without script. */
  section: 'restrictions' | 'openness';
}

const Note = ({ clause: { says, certainty, cites } }: { clause: Clause }) => (
  <ClauseNote
    says={content(says)}
    sure={content(termOf(certaintyTerms, certainty).label)}
    places={cites.map((cite) => ({ ...cite, document: content(cite.document), section: content(cite.section) }))}
    lookFor={m.rail_look_for()}
    openDocument={m.rail_open_document()}
  />
);

function Notes({ license, rules }: Pick<ClauseMarkProps, 'license' | 'rules'>) {
  const clauses = useClauses(license.id, rules.join(' '));
  return (
    <>
      {clauses?.map((clause) => <Note key={clause.id} clause={clause} />) ?? m.rail_clause_coming()}
      <Link to="/license/$id/" params={{ id: license.id }}>
        {m.rail_open_license({ name: content(license.name) })}
      </Link>
    </>
  );
}

/** The clause behind a statement about one license; its record comes when the mark is opened. */
export const ClauseMark = ({ license, rules, label, section }: ClauseMarkProps) => (
  <Citation
    label={label}
    title={content(license.name)}
    href={`${import.meta.env.BASE_URL}license/${license.id}/#${section}`}
  >
    {() => <Notes license={license} rules={rules} />}
  </Citation>
);
