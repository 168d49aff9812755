import { Link } from '@tanstack/react-router';
import type { Restriction } from '../../engine/index.ts';
import { content, formatDay, m } from '../../i18n/index.ts';
import { restrictionTerms, termOf, type Closest, type RailMember } from '../../knowledge/index.ts';

/** One text with the one it is held against. */
interface Change {
  member: RailMember;
  closest: Closest;
  before: string;
}

const namesOf = (uses: readonly Restriction[]): string =>
  uses.map((use) => content(termOf(restrictionTerms, use).label)).join(' · ');

const comparedWith = ({ closest, before }: Change): string => {
  if (closest.replaces) return m.rail_replaces({ name: content(before) });
  return closest.isEarlier ? m.rail_after({ name: content(before) }) : m.rail_beside({ name: content(before) });
};

const Uses = ({ look, word, uses }: { look: 'added' | 'dropped'; word: string; uses: readonly Restriction[] }) =>
  uses.length > 0 && (
    <p>
      <b className={look === 'added' ? 'text-no' : 'text-ink'}>{word}</b> {namesOf(uses)}
    </p>
  );

const ChangeItem = ({ change: { member, closest, before } }: { change: Change }) => (
  <li>
    <Link to="/license/$id/" params={{ id: member.id }}>
      {content(member.name)}
    </Link>{' '}
    <span className="text-sm text-soft">
      {formatDay(member.published)} · {comparedWith({ member, closest, before })}
    </span>
    <Uses look="added" word={m.rail_added({ count: closest.added.length })} uses={closest.added} />
    <Uses look="dropped" word={m.rail_dropped({ count: closest.dropped.length })} uses={closest.dropped} />
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

/** What each text added and dropped against the one closest to it, newest first. */
export const Changes = ({ members }: { members: readonly RailMember[] }) => (
  <ol className="entry-list">
    {changesOf(members).map((change) => (
      <ChangeItem key={change.member.id} change={change} />
    ))}
  </ol>
);
