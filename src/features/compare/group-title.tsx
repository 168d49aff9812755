import { m } from '../../i18n/index.ts';
import { Icon } from '../../ui/icon.tsx';
import type { Group } from './model/row.ts';

interface GroupTitleProps {
  group: Group;
  open: boolean;
  onTurn: (open: boolean) => void;
}

const countOf = ({ all, differing }: Group): string =>
  differing > 0 ? m.compare_group_differ({ count: differing, all }) : m.compare_group_same({ all });

const look =
  'inline-flex min-h-8 flex-wrap items-center gap-x-2 text-start text-base font-head [&[aria-expanded=true]>svg]:rotate-180';

/** The title of a topic, which opens and closes its rows and says how many of all its rows differ. */
export const GroupTitle = ({ group, open, onTurn }: GroupTitleProps) => (
  <>
    <button type="button" className={look} aria-expanded={open} onClick={() => onTurn(!open)}>
      <Icon name="chevron" /> {group.title} <small className="text-sm font-normal text-soft">{countOf(group)}</small>
    </button>
    <span className="hidden print:inline">{group.title}</span>
  </>
);
