import { m } from '../../../i18n/index.ts';
import type { RailFamily } from '../../../knowledge/index.ts';
import { SurveyPage, type SurveyPart } from '../survey-page.tsx';
import { Decoder } from './decoder.tsx';
import { isWhole } from './half-words.ts';
import { Halves } from './halves.tsx';
import { Onward } from './onward.tsx';

const partsOf = ({ members }: RailFamily): SurveyPart[] => [
  {
    id: 'names',
    title: m.rail_names_title(),
    heavy: true,
    how: m.rail_names_how(),
    body: <Decoder members={members} />,
  },
  {
    id: 'halves',
    title: m.rail_halves_title(),
    heavy: true,
    how: m.rail_halves_how(),
    body: <Halves members={members} />,
  },
];

/** The page on what an OpenRAIL promises: its name letter by letter, and which texts keep both halves. */
export const NamesPage = ({ family }: { family: RailFamily }) => (
  <SurveyPage
    title={m.rail_promise_heading()}
    lead={m.rail_promise_lead({ count: family.members.length, whole: family.members.filter(isWhole).length })}
    parts={partsOf(family)}
    onward={<Onward to="/rail/">{m.rail_heading()}</Onward>}
  />
);
