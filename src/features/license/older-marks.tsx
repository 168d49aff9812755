import { Fragment } from 'react';
import { content, m } from '../../i18n/index.ts';
import { documentTerms, termOf, type LicensePage } from '../../knowledge/index.ts';
import { Citation } from '../../ui/citation.tsx';
import { clauseAddress } from '../../ui/clause-address.ts';
import { useLicense } from './license-context.ts';
import { marksOf, type Cite } from './statement.ts';

type OlderDocument = LicensePage['relatives']['olderDocuments'][number];

const documentOf = (documents: readonly OlderDocument[], cite: Cite | undefined): OlderDocument | undefined =>
  documents.find(({ role }) => role === cite?.document);

/** Where one clause of the superseded version stands: its document, the words to look for, the way there. */
function OlderPlace({ cite }: { cite: Cite }) {
  const document = documentOf(useLicense().relatives.olderDocuments, cite);
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

interface OlderMarkProps {
  name: string;
  section: string;
  cites: readonly Cite[];
}

function OlderMark({ name, section, cites }: OlderMarkProps) {
  const address = documentOf(useLicense().relatives.olderDocuments, cites[0])?.url ?? '#sources';
  return (
    <Citation label={content(section)} title={`${content(name)} · ${content(section)}`} href={address}>
      {() => cites.map((one) => <OlderPlace key={one.locator} cite={one} />)}
    </Citation>
  );
}

/** The clauses of the superseded version that a change is told against, each opening in place. */
export const OlderMarks = ({ cite, name }: { cite: readonly Cite[]; name: string }) => (
  <span className="text-sm text-soft">
    {m.license_before({ name: content(name) })}{' '}
    {marksOf(cite).map(({ section, cites }) => (
      <Fragment key={`${cites[0]?.document} ${section}`}>
        <OlderMark {...{ name, section, cites }} />{' '}
      </Fragment>
    ))}
  </span>
);
