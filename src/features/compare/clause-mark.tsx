import { Link } from '@tanstack/react-router';
import { content, m } from '../../i18n/index.ts';
import { certaintyTerms, termOf, type LicensePage } from '../../knowledge/index.ts';
import { Citation } from '../../ui/citation.tsx';
import type { ShownClause } from './model/clauses.ts';
import { shortNameOf } from './model/names.ts';
import { sectionsOf } from './model/sheet.ts';

const Place = ({ clause }: { clause: ShownClause }) =>
  clause.cites.map(({ section, locator, document }) => (
    <span key={document + section + locator} className="block text-xs text-soft">
      {content(section)} · {content(document)} · {m.compare_find({ locator: content(locator) })}
    </span>
  ));

const Readings = ({ clause: { readings } }: { clause: ShownClause }) =>
  readings && (
    <>
      <span className="block">{m.compare_cautious({ says: content(readings.cautious) })}</span>
      <span className="block">{m.compare_room({ says: content(readings.room) })}</span>
    </>
  );

/** What one clause says, how sure that is, and where it stands. */
const ClauseLine = ({ clause }: { clause: ShownClause }) => (
  <span className="mb-3 block">
    <span className="block">{content(clause.says)}</span>
    <b>{content(termOf(certaintyTerms, clause.certainty).label)}</b>
    <Readings clause={clause} />
    <Place clause={clause} />
  </span>
);

const labelOf = (sections: readonly string[]): string => {
  const [first = m.compare_clauses_none(), ...more] = sections.map(content);
  return more.length > 0 ? m.compare_more_clauses({ label: first, count: more.length }) : first;
};

interface ClauseMarkProps {
  page: LicensePage;
  clauses: readonly ShownClause[];
}

/** One mark for all clauses behind an answer; it opens their sentences in place. */
export function ClauseMark({ page, clauses }: ClauseMarkProps) {
  if (clauses.length === 0) return null;
  return (
    <Citation label={labelOf(sectionsOf(clauses))} title={shortNameOf(page)}>
      {() => (
        <>
          {clauses.map((clause) => (
            <ClauseLine key={clause.id} clause={clause} />
          ))}
          <Link to="/license/$id/" params={{ id: page.id }}>
            {m.compare_to_license({ name: shortNameOf(page) })}
          </Link>
        </>
      )}
    </Citation>
  );
}
