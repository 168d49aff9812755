import { content, m } from '../../i18n/index.ts';
import { kindTerms, statusTerms, termOf } from '../../knowledge/index.ts';
import { KeyValue, type KeyValueItem } from '../../ui/key-value.tsx';
import { Section } from '../../ui/section.tsx';
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
  const { version, status, supersedes, changes, nearDuplicates } = useLicense();
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
    ...(supersedes === undefined
      ? []
      : [{ id: 'supersedes', term: m.license_supersedes(), value: <LicenseLink id={supersedes} /> }]),
    ...changes.map((change) => ({ id: change, term: m.license_changed(), value: content(change) })),
    ...nearDuplicates.map(({ id, differs }) => ({
      id: `near-${id}`,
      term: <LicenseLink id={id} />,
      value: content(differs),
    })),
  ];
}

/** Names and identifiers, versions, and texts that look alike. */
export function RelativesSection() {
  return (
    <Section id="names" title={m.license_names_title()}>
      <KeyValue items={[...useNames(), ...useVersions()]} />
    </Section>
  );
}
