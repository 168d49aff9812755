import { Link } from '@tanstack/react-router';
import { content, formatDay, m } from '../../i18n/index.ts';
import { categoryTerms, statusTerms, termOf, type RailMember } from '../../knowledge/index.ts';
import { timeLine } from './model/time-line.ts';
import { TreeLines } from './tree-lines.tsx';

const kindOf = ({ category, status }: RailMember): string => {
  const kind = content(termOf(categoryTerms, category).label);
  return status === 'current' ? kind : m.rail_kind({ kind, status: content(termOf(statusTerms, status).label) });
};

const Row = ({ member }: { member: RailMember }) => (
  <li data-depth={member.depth}>
    <Link to="/license/$id/" params={{ id: member.id }}>
      {content(member.name)}
    </Link>
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
