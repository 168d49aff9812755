import { Link } from '@tanstack/react-router';
import { content, formatDay, m } from '../../i18n/index.ts';
import type { RailFamily, RailMember } from '../../knowledge/index.ts';
import { Icon } from '../../ui/icon.tsx';
import { chipLook } from '../../ui/link-look.ts';
import { Page } from '../../ui/page.tsx';
import { Section } from '../../ui/section.tsx';
import { Changes } from './changes.tsx';
import { FamilyTree } from './family-tree.tsx';
import { isWhole } from './half-words.ts';
import { Matrix } from './matrix.tsx';
import sheet from './rail-page.css?inline';

/** The newest texts: all that bear the latest recorded date. */
function newestOf(members: readonly RailMember[]): { names: string; day: string } {
  const day =
    members
      .map(({ published }) => published)
      .toSorted()
      .at(-1) ?? '';
  const newest = members.filter(({ published }) => published === day);
  return { names: newest.map(({ name }) => content(name)).join(' · '), day: formatDay(day) };
}

const withoutUses = ({ members, columns }: RailFamily): string =>
  members
    .filter(({ id }) => columns.every((column) => column.id !== id))
    .map(({ name }) => content(name))
    .join(' · ');

const Ways = () => (
  <>
    <a href="#tree" className={chipLook()}>
      {m.rail_tree_title()}
    </a>
    <a href="#changes" className={chipLook()}>
      {m.rail_changes_title()}
    </a>
    <a href="#matrix" className={chipLook()}>
      {m.rail_matrix_title()}
    </a>
    <Link to="/openrail-names/" className={chipLook()}>
      {m.rail_promise_heading()}
      <Icon name="arrow-right" size={16} />
    </Link>
  </>
);

/** The page of the RAIL family: its tree over time, what each text changed, and who bars which use. */
export const RailPage = ({ family }: { family: RailFamily }) => (
  <>
    <style>{sheet}</style>
    <Page
      wide
      title={m.rail_heading()}
      lead={m.rail_lead({ count: family.members.length, whole: family.members.filter(isWhole).length })}
      actions={<Ways />}
    >
      <Section heavy id="tree" title={m.rail_tree_title()}>
        <p className="max-w-measure">{m.rail_newest(newestOf(family.members))}</p>
        <p className="mt-1 mb-4 max-w-measure text-sm text-soft">{m.rail_tree_how()}</p>
        <FamilyTree members={family.members} />
      </Section>
      <Section id="changes" title={m.rail_changes_title()}>
        <p className="-mt-2 mb-1 max-w-measure text-sm text-soft">{m.rail_changes_how()}</p>
        <Changes family={family} />
      </Section>
      <Section heavy id="matrix" title={m.rail_matrix_title()}>
        <p className="mb-3 max-w-measure">{m.rail_matrix_how()}</p>
        <Matrix family={family} />
        <p className="mt-3 max-w-measure text-sm text-soft">{m.rail_matrix_without({ names: withoutUses(family) })}</p>
      </Section>
    </Page>
  </>
);
