import { Link } from '@tanstack/react-router';
import { content, m } from '../../i18n/index.ts';
import type { CatalogMark, CatalogName } from '../../knowledge/index.ts';
import { KeyValue } from '../../ui/key-value.tsx';
import { LicenseNames } from './license-words.tsx';

const kindOf = ({ kind, members }: CatalogName): string => {
  if (kind === 'family') return m.find_member_count({ count: members.length });
  return kind === 'dataset' ? m.find_kind_dataset() : m.find_kind_model();
};

const warnings: Partial<Record<CatalogMark, () => string>> = {
  'tag-differs': m.find_short_tag_differs,
  'sources-differ': m.find_short_sources_differ,
  'base-differs': m.find_short_base_differs,
};

/** What is to be said of an entry in small print: what it is, where it lies, what to look at. */
const aboutOf = (item: CatalogName): string =>
  [
    kindOf(item),
    ...(item.hub === '' ? [] : [content(item.hub)]),
    ...item.marks.flatMap((mark) => warnings[mark]?.() ?? []),
  ].join(' · ');

/** Entries to choose from, each with its license. */
export const NameList = ({ names }: { names: readonly CatalogName[] }) => (
  <KeyValue
    items={names.map((item) => ({
      id: item.id,
      term: (
        <Link to="/find/" search={{ name: item.id }} className="font-strong">
          {content(item.name)}
        </Link>
      ),
      value: (
        <>
          <LicenseNames ids={item.licenses} />
          <span className="block text-sm text-soft">{aboutOf(item)}</span>
        </>
      ),
    }))}
  />
);
