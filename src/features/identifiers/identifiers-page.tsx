import { useDeferredValue, useMemo, useState } from 'react';
import { content, formatDay, m } from '../../i18n/index.ts';
import type { IdentifierList } from '../../knowledge/index.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LiveRegion } from '../../ui/live-region.tsx';
import { Page } from '../../ui/page.tsx';
import { Section } from '../../ui/section.tsx';
import { IdentifierTable } from './identifier-table.tsx';
import { Narrow } from './narrow.tsx';
import { PublishedData } from './published-data.tsx';
import { wantedIdentifiers, type Wanted } from './wanted.ts';

const shortCommit = 7;

/** Where the Hub's own list stands, and how much of it there was when it was read. */
const Source = ({ list: { identifiers, official } }: { list: IdentifierList }) => (
  <p className="mt-4 max-w-measure text-sm text-soft">
    {m.identifiers_source({
      count: official.count,
      day: formatDay(official.readOn),
      commit: content(official.commit.slice(0, shortCommit)),
      more: identifiers.filter(({ tag }) => tag !== '').length - official.count,
    })}{' '}
    <a href={official.url}>{m.identifiers_source_link()}</a>
  </p>
);

interface IdentifiersPageProps {
  list: IdentifierList;
  /** Address of the published data, where this copy of the site has it. */
  dataFolder: string | undefined;
}

/** Every license identifier of the Hub with what it leads to, and where the knowledge stands as data. */
export function IdentifiersPage({ list, dataFolder }: IdentifiersPageProps) {
  const [wanted, setWanted] = useState<Wanted>({ text: '', target: undefined });
  const asked = useDeferredValue(wanted);
  const found = useMemo(() => wantedIdentifiers(list.identifiers, asked), [list, asked]);
  const isNarrowed = asked.text !== '' || asked.target !== undefined;
  return (
    <Page title={m.identifiers_heading()} lead={m.identifiers_lead({ count: list.identifiers.length - 1 })}>
      <Narrow identifiers={list.identifiers} wanted={wanted} onChange={setWanted} />
      <LiveRegion>{isNarrowed && m.identifiers_found({ count: found.length })}</LiveRegion>
      <Section id="table" title={m.identifiers_found({ count: found.length })}>
        {found.length > 0 ? (
          <IdentifierTable identifiers={found} />
        ) : (
          <EmptyState icon="search-x" title={m.identifiers_none()}>
            {m.identifiers_none_why()}
          </EmptyState>
        )}
        <Source list={list} />
      </Section>
      {dataFolder !== undefined && <PublishedData folder={dataFolder} />}
    </Page>
  );
}
