import { content, m } from '../../i18n/index.ts';
import type { CatalogName, FoundName } from '../../knowledge/index.ts';
import { Section } from '../../ui/section.tsx';
import { NameList } from './name-list.tsx';
import { ToLicenses } from './to-licenses.tsx';

type Choice = Extract<FoundName, { kind: 'choose' }>;

const decides: Record<string, () => string> = {
  version: m.find_decides_version,
  size: m.find_decides_size,
  date: m.find_decides_date,
  variant: m.find_decides_variant,
};

const isSame = (names: readonly CatalogName[]): boolean =>
  new Set(names.flatMap(({ licenses }) => licenses)).size === 1;

/** What differs between the entries, in one sentence. */
function difference({ family, among, more }: Choice): string {
  if (family && family.says !== '') return content(family.says);
  const what = family?.differsBy.flatMap((one) => decides[one]?.() ?? []) ?? [];
  if (what.length > 0) return m.find_decides({ what: what.join(', ') });
  return more === 0 && isSame(among) ? m.find_choose_same() : m.find_choose_lead();
}

/** A name that stands for several: what differs, then each with its license, the newest first. */
export const Choices = ({ text, ...choice }: Choice & { text: string }) => (
  <Section heavy title={m.find_choose({ name: content(choice.family?.name ?? text) })}>
    <p className="-mt-1 mb-3 max-w-measure">{difference(choice)}</p>
    <NameList names={choice.among} />
    {choice.more > 0 && <p className="mt-3">{m.find_more({ count: choice.more })}</p>}
    <ToLicenses text={text} />
  </Section>
);
