import { content, formatDay, m } from '../../../i18n/index.ts';
import type { RailMember } from '../../../knowledge/index.ts';
import { LicenseLink } from '../license-link.tsx';
import { timeLine } from './model/time-line.ts';
import { TreeLines } from './tree-lines.tsx';

const kindOf = ({ kind, status }: RailMember): string =>
  status === undefined ? content(kind) : m.rail_kind({ kind: content(kind), status: content(status) });

const Row = ({ member }: { member: RailMember }) => (
  <li data-depth={member.depth}>
    <LicenseLink license={member} />
    <time dateTime={member.published}>{formatDay(member.published)}</time>
    <span>{kindOf(member)}</span>
  </li>
);

/** The family as a tree: each text below the one closest to it, and on wide screens beside a line of time. */
export const FamilyTree = ({ members }: { members: readonly RailMember[] }) => (
  <div className="lineage">
    <ol>
      {members.map((member) => (
        <Row key={member.id} member={member} />
      ))}
    </ol>
    <TreeLines line={timeLine(members)} />
  </div>
);
