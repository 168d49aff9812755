import { content, m } from '../../i18n/index.ts';
import type { CatalogPage, StatedLicense } from '../../knowledge/index.ts';
import { KeyValue } from '../../ui/key-value.tsx';
import { Section } from '../../ui/section.tsx';
import { LicenseLinks } from './license-words.tsx';
import { SourceLine } from './source-line.tsx';

const where = { tag: m.find_where_tag, repository: m.find_where_repository, list: m.find_where_list };

const Statement = ({ said, sources }: { said: StatedLicense; sources: CatalogPage['sources'] }) => {
  const source = sources.find(({ key }) => key === said.source);
  return (
    <>
      <LicenseLinks ids={[said.is]} />{' '}
      <span className="text-soft">{m.find_written({ words: content(said.stated) })}</span>
      {source && (
        <div className="text-sm">
          <SourceLine {...source} url={said.page ?? source.url} />
        </div>
      )}
    </>
  );
};

/** Every statement about the license: what it says, where it stands, who says so and when. */
export const StatedList = ({ stated, sources }: Pick<CatalogPage, 'stated' | 'sources'>) => (
  <Section title={m.find_stated()}>
    {stated.length === 0 ? (
      <p>{m.find_stated_none()}</p>
    ) : (
      <KeyValue
        items={stated.map((said, at) => ({
          id: `${at}`,
          term: where[said.where](),
          value: <Statement said={said} sources={sources} />,
        }))}
      />
    )}
  </Section>
);
