import type { Restriction } from '../../../engine/index.ts';
import { content, formatDay, m } from '../../../i18n/index.ts';
import { termOf, type Closest, type RailFamily, type RailMember } from '../../../knowledge/index.ts';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { LicenseLink } from '../license-link.tsx';

/** One text with the one it is held against. */
interface Change {
  member: RailMember;
  closest: Closest;
  before: string;
}

type Terms = Pick<RailFamily, 'uses'>;

const namesOf = (uses: readonly Restriction[], terms: Terms): string =>
  uses.map((use) => content(termOf(terms.uses, use).label)).join(' · ');

const comparedWith = ({ closest, before }: Change): string => {
  if (closest.replaces) return m.rail_replaces({ name: content(before) });
  return closest.isEarlier ? m.rail_after({ name: content(before) }) : m.rail_beside({ name: content(before) });
};

interface UsesProps {
  look: 'added' | 'dropped';
  word: string;
  names: string;
}

const Uses = ({ look, word, names }: UsesProps) =>
  names !== '' && (
    <p>
      <b className={look === 'added' ? 'text-no' : 'text-ink'}>{word}</b> {names}
    </p>
  );

const ChangeItem = ({ change: { member, closest, before }, terms }: { change: Change; terms: Terms }) => (
  <li>
    <LicenseLink license={member} />{' '}
    <span className="text-sm text-soft">
      {formatDay(member.published)} · {comparedWith({ member, closest, before })}
    </span>
    <Uses look="added" word={m.rail_added({ count: closest.added.length })} names={namesOf(closest.added, terms)} />
    <Uses
      look="dropped"
      word={m.rail_dropped({ count: closest.dropped.length })}
      names={namesOf(closest.dropped, terms)}
    />
    <p>
      {closest.added.length + closest.dropped.length > 0
        ? m.rail_kept({ count: closest.kept })
        : m.rail_same({ count: closest.kept })}
    </p>
  </li>
);

const changesOf = (members: readonly RailMember[]): Change[] =>
  members
    .flatMap((member) => {
      const before = members.find(({ id }) => id === member.closest?.id);
      const { closest } = member;
      return closest && before && closest.kept > 0 ? [{ member, closest, before: before.name }] : [];
    })
    .toSorted((one, other) => (one.member.published < other.member.published ? 1 : -1));

/** As many as a first look takes in. */
const first = 4;

const ChangeList = ({ changes, terms }: { changes: readonly Change[]; terms: Terms }) => (
  <ol className="entry-list">
    {changes.map((change) => (
      <ChangeItem key={change.member.id} change={change} terms={terms} />
    ))}
  </ol>
);

/** What each text added and dropped against the one closest to it, newest first; the older ones are folded. */
export function Changes({ family }: { family: RailFamily }) {
  const changes = changesOf(family.members);
  return (
    <>
      <p className="-mt-2 mb-1 max-w-measure text-sm text-soft">{m.rail_changes_how()}</p>
      <ChangeList changes={changes.slice(0, first)} terms={family} />
      {changes.length > first && (
        <Disclosure summary={m.rail_older_changes({ count: changes.length - first })}>
          <ChangeList changes={changes.slice(first)} terms={family} />
        </Disclosure>
      )}
    </>
  );
}
