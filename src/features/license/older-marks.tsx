import { Fragment } from 'react';
import { content, m } from '../../i18n/index.ts';
import { documentTerms, termOf } from '../../knowledge/index.ts';
import { Citation } from '../../ui/citation.tsx';
import { clauseAddress } from './clause-address.ts';
import { useLicense } from './license-context.ts';
import { marksOf, type Cite } from './statement.ts';

/** Where one clause of the superseded version stands: its document, the words to look for, the way there. */
function OlderPlace({ cite }: { cite: Cite }) {
  const document = useLicense().relatives.olderDocuments.find(({ role }) => role === cite.document);
  if (!document) return null;
  return (
    <span className="mt-2 block">
      <span className="block text-soft">
        {content(termOf(documentTerms, document.role).label)} · {content(document.title)}
      </span>
      <span className="block">
        {m.license_look_for()} <q>{content(cite.locator)}</q>
      </span>
      <a href={clauseAddress(document.url, cite.locator)} rel="noreferrer">
        {m.license_open_document()}
      </a>
    </span>
  );
}

/** The clauses of the superseded version that a change is told against, each opening in place. */
export const OlderMarks = ({ cite, name }: { cite: readonly Cite[]; name: string }) => (
  <span className="text-sm text-soft">
    {m.license_before({ name: content(name) })}{' '}
    {marksOf(cite).map(({ section, cites }) => (
      <Fragment key={`${cites[0]?.document} ${section}`}>
        <Citation label={content(section)} title={`${content(name)} · ${content(section)}`} href="#sources">
          {() => cites.map((one) => <OlderPlace key={one.locator} cite={one} />)}
        </Citation>{' '}
      </Fragment>
    ))}
  </span>
);
