import { content, m } from '../../i18n/index.ts';
import { categoryTerms, type LicenseList, type ListEntry } from '../../knowledge/index.ts';
import { Section } from '../../ui/section.tsx';
import { FamilyRow, LicenseRow, OlderRow } from './license-row.tsx';
import type { RowVerdicts } from './row-verdicts.ts';

const groupsOf = (licenses: readonly ListEntry[]) =>
  categoryTerms.map((term) => ({ term, entries: licenses.filter(({ category }) => category === term.id) })).filter(({ entries }) => entries.length > 0);

/** Versions that a newer one replaced, or that are no longer offered: by name only. */
const Older = ({ entries, verdictsFor }: { entries: ListEntry[]; verdictsFor: RowVerdicts }) =>
  entries.length > 0 && (
    <>
      <h3 className="mt-4 mb-1 text-sm font-strong text-soft">{m.licenses_older()}</h3>
      <ul className="entry-list entry-answers">
        {entries.map((entry) => (
          <OlderRow key={entry.id} entry={entry} verdicts={verdictsFor(entry.id)} />
        ))}
      </ul>
    </>
  );

/** Every license by category, then the names that settle none. */
export const AllLicenses = ({ list, verdictsFor }: { list: LicenseList; verdictsFor: RowVerdicts }) => (
  <>
    {groupsOf(list.licenses).map(({ term, entries }) => (
      <Section key={term.id} title={content(term.label)}>
        <p className="-mt-2 mb-1 text-sm text-soft">{content(term.definition)}</p>
        <ul className="entry-list entry-answers">
          {entries
            .filter(({ status }) => status === 'current')
            .map((entry) => (
              <LicenseRow key={entry.id} entry={entry} verdicts={verdictsFor(entry.id)} />
            ))}
        </ul>
        <Older entries={entries.filter(({ status }) => status !== 'current')} verdictsFor={verdictsFor} />
      </Section>
    ))}
    <Section id="names" heavy title={m.licenses_names_heading()}>
      <p className="-mt-2 mb-1 text-sm text-soft">{m.licenses_names_aside()}</p>
      <ul className="entry-list">
        {list.families.map((entry) => (
          <FamilyRow key={entry.id} entry={entry} />
        ))}
      </ul>
    </Section>
  </>
);
