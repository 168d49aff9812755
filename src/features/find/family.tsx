import { content, m } from '../../i18n/index.ts';
import type { CatalogName } from '../../knowledge/index.ts';
import { Section } from '../../ui/section.tsx';
import { Answer } from './answer.tsx';
import { Doubts } from './doubts.tsx';
import { NameList } from './name-list.tsx';

/** A name for several that all carry the same license: the license, then what goes by the name. */
export const Family = ({ item, members }: { item: CatalogName; members: readonly CatalogName[] }) => (
  <>
    <Section heavy title={content(item.name)}>
      <p className="-mt-2 mb-5 text-sm text-soft">{m.find_kind_family()}</p>
      <Answer licenses={item.licenses} kind={members.every(({ kind }) => kind === 'dataset') ? 'dataset' : 'model'} />
      <Doubts marks={item.marks} />
    </Section>
    <Section title={m.find_members()}>
      <p className="-mt-2 mb-1 text-sm text-soft">{m.find_members_lead()}</p>
      <NameList names={members} />
    </Section>
  </>
);
