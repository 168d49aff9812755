import type { Certainty } from '../../engine/index.ts';
import { content, m } from '../../i18n/index.ts';
import { certaintyTerms, documentTerms, termOf } from '../../knowledge/index.ts';
import { clauseAddress } from '../../ui/clause-address.ts';
import { ClauseWords } from './clause-words.tsx';
import { useLicense } from './license-context.ts';
import { documentOf, type Cite, type Statement } from './statement.ts';

interface ClausePlaceProps {
  cite: Cite;
  /** Names the section, where the card's title does not. */
  named: boolean;
}

/** Where one clause stands: document, words in context or words to look for, link. */
function ClausePlace({ cite, named }: ClausePlaceProps) {
  const document = documentOf(useLicense(), cite);
  if (!document) return null;
  return (
    <span className="mt-2 block">
      <span className="block text-soft">
        {content(termOf(documentTerms, document.role).label)} · {content(document.title)}
        {named && ` · ${content(cite.section)}`}
      </span>
      <ClauseWords cite={cite} document={document} />
      <a href={clauseAddress(document.url, cite.locator)} rel="noreferrer">
        {m.license_open_document()}
      </a>
    </span>
  );
}

function Certain({ certainty }: { certainty: Certainty }) {
  const { label, definition } = termOf(certaintyTerms, certainty);
  return (
    <span className="block">
      <b>{content(label)}.</b> {content(definition)}
    </span>
  );
}

/** What a citation opens: how sure the statement is, and each of its clauses. Phrasing content only. */
export const ClauseCard = ({ statements }: { statements: readonly Partial<Statement>[] }) =>
  statements.map(({ says, cite = [], certainty }, index) => (
    <span key={index} className="mb-3 block">
      {says !== undefined && <span className="block">{content(says)}</span>}
      {certainty && <Certain certainty={certainty} />}
      {cite.map((one) => (
        <ClausePlace key={one.document + one.section + one.locator} cite={one} named={says !== undefined} />
      ))}
    </span>
  ));
