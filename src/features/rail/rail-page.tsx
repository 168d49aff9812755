import { content, formatDay, m } from '../../i18n/index.ts';
import type { RailFamily, RailMember } from '../../knowledge/index.ts';
import { ChipLink } from '../../ui/chip.tsx';
import { Page } from '../../ui/page.tsx';
import { Section } from '../../ui/section.tsx';
import { Changes } from './changes.tsx';
import { Decoder } from './decoder.tsx';
import { FamilyTree } from './family-tree.tsx';
import { Halves } from './halves.tsx';
import { Matrix } from './matrix.tsx';

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

const isWhole = ({ rail }: RailMember): boolean => rail?.open === 'yes' && rail.responsible === 'yes';

const Ways = () => (
  <>
    <ChipLink href="#tree">{m.rail_tree_title()}</ChipLink>
    <ChipLink href="#changes">{m.rail_changes_title()}</ChipLink>
    <ChipLink href="#matrix">{m.rail_matrix_title()}</ChipLink>
    <ChipLink href="#halves">{m.rail_halves_title()}</ChipLink>
    <ChipLink href="#names">{m.rail_names_title()}</ChipLink>
  </>
);

/** The page of the RAIL family: its tree over time, who bars which use, the halves of OpenRAIL, and what the names promise. */
export const RailPage = ({ family }: { family: RailFamily }) => {
  const { members } = family;
  return (
    <Page
      wide
      title={m.rail_heading()}
      lead={m.rail_lead({ count: members.length, whole: members.filter(isWhole).length })}
      actions={<Ways />}
    >
      <Section heavy id="tree" title={m.rail_tree_title()}>
        <p className="max-w-measure">{m.rail_newest(newestOf(members))}</p>
        <p className="mt-1 mb-4 max-w-measure text-sm text-soft">{m.rail_tree_how()}</p>
        <FamilyTree members={members} />
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
      <Section heavy id="halves" title={m.rail_halves_title()}>
        <p className="mb-3 max-w-measure">{m.rail_halves_how()}</p>
        <Halves members={members} />
      </Section>
      <Section heavy id="names" title={m.rail_names_title()}>
        <p className="mb-4 max-w-measure">{m.rail_names_how()}</p>
        <Decoder members={members} />
      </Section>
    </Page>
  );
};
