import { m } from '../../i18n/index.ts';
import type { SearchOutcome } from '../../state/index.ts';
import { Section } from '../../ui/section.tsx';
import { FamilyRow, LicenseRow } from './license-row.tsx';
import type { RowVerdicts } from './row-verdicts.ts';

const titleOf = ({ hits, areSimilar }: SearchOutcome): string =>
  areSimilar ? m.licenses_similar() : m.licenses_found({ count: hits.length });

/** What a search found, best first. */
export const FoundLicenses = ({ verdictsFor, ...outcome }: SearchOutcome & { verdictsFor: RowVerdicts }) =>
  outcome.hits.length > 0 && (
    <Section title={titleOf(outcome)}>
      {outcome.areSimilar && <p className="-mt-2 mb-1 text-sm text-soft">{m.licenses_similar_aside()}</p>}
      <ul className="entry-list entry-answers">
        {outcome.hits.map(({ kind, entry }) =>
          kind === 'license' ? (
            <LicenseRow key={entry.id} entry={entry} verdicts={verdictsFor(entry.id)} />
          ) : (
            <FamilyRow key={`${kind} ${entry.id}`} entry={entry} />
          ),
        )}
      </ul>
    </Section>
  );
