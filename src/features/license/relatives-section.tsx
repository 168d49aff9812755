import { content, m } from '../../i18n/index.ts';
import { kindTerms, statusTerms, termOf } from '../../knowledge/index.ts';
import { KeyValue, type KeyValueItem } from '../../ui/key-value.tsx';
import { Section } from '../../ui/section.tsx';
import { ChangesList } from './changes-list.tsx';
import { useLicense } from './license-context.ts';
import { LicenseLink } from './license-link.tsx';
import { Word } from './word.tsx';

function useNames(): KeyValueItem[] {
  const { identifiers, aliases, madeFor } = useLicense();
  const lists = [
    { id: 'hub', term: m.license_id_hub(), names: identifiers.hub },
    { id: 'spdx', term: m.license_id_spdx(), names: identifiers.spdx },
    { id: 'scancode', term: m.license_id_scancode(), names: identifiers.scancode },
    { id: 'aliases', term: m.license_aliases(), names: aliases },
  ];
  const named = lists.filter(({ names }) => names.length > 0);
  return [
    ...named.map(({ id, term, names }) => ({ id, term, value: names.map(content).join(' · ') })),
    ...madeFor.alsoUsedFor.map(({ kind, says }) => ({
      id: kind,
      term: (
        <>
          {m.license_also_used_for()} <Word entry={termOf(kindTerms, kind)} />
        </>
      ),
      value: content(says),
    })),
  ];
}

function useVersions(): KeyValueItem[] {
  const { version, status, supersedes, olderStillOffered, relatives } = useLicense();
  const older = olderStillOffered === 'yes' ? m.license_follows() : m.license_supersedes();
  const newer = status === 'current' ? m.license_followed_by() : m.license_superseded_by();
  const links = [
    ...(supersedes === undefined ? [] : [{ id: supersedes, term: older }]),
    ...relatives.newer.map((id) => ({ id, term: newer })),
  ];
  return [
    {
      id: 'version',
      term: m.license_version(),
      value: (
        <>
          {content(version)} · <Word entry={termOf(statusTerms, status)} />
        </>
      ),
    },
    ...links.map(({ id, term }) => ({ id, term, value: <LicenseLink id={id} /> })),
  ];
}

/** Texts that look alike, and how to tell. */
function LookAlikes() {
  const { nearDuplicates } = useLicense();
  if (nearDuplicates.length === 0) return null;
  const items = nearDuplicates.map(({ id, differs }) => ({
    id,
    term: <LicenseLink id={id} />,
    value: content(differs),
  }));
  return (
    <>
      <h3>{m.license_look_alikes()}</h3>
      <KeyValue items={items} />
    </>
  );
}

/** Names and identifiers, versions and what changed, and texts that look alike. */
export function RelativesSection() {
  return (
    <Section id="names" title={m.license_names_title()}>
      <KeyValue items={[...useNames(), ...useVersions()]} />
      <ChangesList />
      <LookAlikes />
    </Section>
  );
}
