import { Link } from '@tanstack/react-router';
import type { Citation as Cited, Clause } from '../../explain/index.ts';
import { content, m } from '../../i18n/index.ts';
import { certaintyTerms, termOf } from '../../knowledge/index.ts';
import { Citation } from '../../ui/citation.tsx';
import { useCheck } from './use-check.ts';

/** The address of a document that asks the browser to scroll to some words of it. */
const addressOf = ({ url, locator }: Cited): string =>
  url.includes('#') ? url : `${url}#:~:text=${encodeURIComponent(locator).replaceAll('-', '%2D')}`;

const Place = ({ cite }: { cite: Cited }) => (
  <span className="mt-2 block">
    <span className="block text-soft">
      {content(cite.document)} · {content(cite.section)}
    </span>
    <span className="block">
      {m.check_look_for()} <q lang="en">{content(cite.locator)}</q>
    </span>
    {cite.url !== '' && (
      <a href={addressOf(cite)} rel="noreferrer">
        {m.check_open_document()}
      </a>
    )}
  </span>
);

/** What a mark opens: what the record says, how sure that is, and where it stands. Phrasing content only. */
const Card = ({ clause, cites }: { clause: Clause; cites: readonly Cited[] }) => {
  const { page } = useCheck();
  return (
    <>
      <span className="block">{content(clause.says)}</span>
      <b className="block">{content(termOf(certaintyTerms, clause.certainty).label)}</b>
      {cites.map((cite) => (
        <Place key={cite.section + cite.locator} cite={cite} />
      ))}
      {page && (
        <span className="mt-2 block">
          <Link to="/license/$id/" params={{ id: page.id }}>
            {m.check_open_license({ license: content(page.shortName) })}
          </Link>
        </span>
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
