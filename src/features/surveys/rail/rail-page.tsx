import { content, formatDay, m } from '../../../i18n/index.ts';
import type { RailFamily, RailMember } from '../../../knowledge/index.ts';
import { SurveyPage, type SurveyPart } from '../survey-page.tsx';
import { Changes } from './changes.tsx';
import { FamilyTree } from './family-tree.tsx';
import { isWhole } from './half-words.ts';
import { Matrix } from './matrix.tsx';
import { Onward } from './onward.tsx';
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

const Tree = ({ members }: { members: readonly RailMember[] }) => (
  <>
    <p className="max-w-measure">{m.rail_newest(newestOf(members))}</p>
    <p className="mt-1 mb-4 max-w-measure text-sm text-soft">{m.rail_tree_how()}</p>
    <FamilyTree members={members} />
  </>
);

const Bars = ({ family }: { family: RailFamily }) => (
  <>
    <Matrix family={family} />
    <p className="mt-3 max-w-measure text-sm text-soft">{m.rail_matrix_without({ names: withoutUses(family) })}</p>
  </>
);

const partsOf = (family: RailFamily): SurveyPart[] => [
  { id: 'tree', title: m.rail_tree_title(), heavy: true, body: <Tree members={family.members} /> },
  { id: 'changes', title: m.rail_changes_title(), body: <Changes family={family} /> },
  {
    id: 'matrix',
    title: m.rail_matrix_title(),
    heavy: true,
    how: m.rail_matrix_how(),
    body: <Bars family={family} />,
  },
];

/** The page of the RAIL family: its tree over time, what each text changed, and who bars which use. */
export const RailPage = ({ family }: { family: RailFamily }) => (
  <>
    <style>{sheet}</style>
    <SurveyPage
      wide
      title={m.rail_heading()}
      lead={m.rail_lead({ count: family.members.length, whole: family.members.filter(isWhole).length })}
      parts={partsOf(family)}
      onward={<Onward to="/openrail-names/">{m.rail_promise_heading()}</Onward>}
    />
  </>
);
