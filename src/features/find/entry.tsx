import { Link } from '@tanstack/react-router';
import { content, formatDay, m } from '../../i18n/index.ts';
import type { CatalogName, CatalogPage } from '../../knowledge/index.ts';
import { Section } from '../../ui/section.tsx';
import { Answer } from './answer.tsx';
import { Doubts } from './doubts.tsx';
import { Lineage } from './lineage.tsx';
import { NameList } from './name-list.tsx';
import { RiskNotes } from './risk-notes.tsx';
import { StatedList } from './stated-list.tsx';

const kinds = { model: m.find_kind_model, dataset: m.find_kind_dataset };

const hubAddress = (kind: CatalogPage['kind'], hub: string): string =>
  `https://huggingface.co/${kind === 'dataset' ? 'datasets/' : ''}${hub}`;

interface Family {
  id: string;
  name: string;
}

/** Kind, maker, day, address and family of an entry, as far as they are known. */
const Facts = ({ page, family }: { page: CatalogPage; family: Family | undefined }) => (
  <p className="-mt-2 mb-5 flex flex-wrap gap-x-4 text-sm text-soft">
    <span>{kinds[page.kind]()}</span>
    {page.maker !== undefined && <span>{content(page.maker)}</span>}
    {page.released !== undefined && <span>{formatDay(page.released)}</span>}
    {page.hub.slice(0, 1).map((hub) => (
      <a key={hub} href={hubAddress(page.kind, hub)} rel="noreferrer">
        {m.find_on_hub()}
      </a>
    ))}
    {family && (
      <Link to="/find/" search={{ name: family.id }}>
        {m.find_part_of({ name: content(family.name) })}
      </Link>
    )}
  </p>
);

/** Others of the same name, so that nobody takes one for the other. */
const Namesakes = ({ names }: { names: readonly CatalogName[] }) =>
  names.length > 0 && (
    <Section title={m.find_namesakes()}>
      <p className="-mt-2 mb-1 text-sm text-soft">{m.find_namesakes_lead()}</p>
      <NameList names={names} />
    </Section>
  );

interface EntryProps {
  page: CatalogPage;
  family: Family | undefined;
  namesakes: readonly CatalogName[];
}

/** One model or dataset: its license and what to do next, who says so, what it was made from, what no license speaks about. */
export const Entry = ({ page, family, namesakes }: EntryProps) => (
  <>
    <Section heavy title={content(page.name)}>
      <Facts page={page} family={family} />
      {page.licenses.length > 1 && <Doubts marks={page.marks} />}
      <Answer licenses={page.licenses} kind={page.kind} />
      {page.licenses.length === 1 && <Doubts marks={page.marks} />}
    </Section>
    <RiskNotes risks={page.risks} />
    <Namesakes names={namesakes} />
    <StatedList stated={page.stated} sources={page.sources} />
    <Lineage {...page} />
  </>
);
