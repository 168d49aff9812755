import { Link } from '@tanstack/react-router';
import { m } from '../../i18n/index.ts';
import type { RailFamily } from '../../knowledge/index.ts';
import { Icon } from '../../ui/icon.tsx';
import { chipLook } from '../../ui/link-look.ts';
import { Page } from '../../ui/page.tsx';
import { Section } from '../../ui/section.tsx';
import { Decoder } from './decoder.tsx';
import { isWhole } from './half-words.ts';
import { Halves } from './halves.tsx';

const Ways = () => (
  <>
    <a href="#names" className={chipLook()}>
      {m.rail_names_title()}
    </a>
    <a href="#halves" className={chipLook()}>
      {m.rail_halves_title()}
    </a>
    <Link to="/rail/" className={chipLook()}>
      {m.rail_heading()}
      <Icon name="arrow-right" size={16} />
    </Link>
  </>
);

/** The page on what an OpenRAIL promises: its name letter by letter, and which texts keep both halves. */
export const NamesPage = ({ family: { members } }: { family: RailFamily }) => (
  <Page
    title={m.rail_promise_heading()}
    lead={m.rail_promise_lead({ count: members.length, whole: members.filter(isWhole).length })}
    actions={<Ways />}
  >
    <Section heavy id="names" title={m.rail_names_title()}>
      <p className="mb-4 max-w-measure">{m.rail_names_how()}</p>
      <Decoder members={members} />
    </Section>
    <Section heavy id="halves" title={m.rail_halves_title()}>
      <p className="mb-3 max-w-measure">{m.rail_halves_how()}</p>
      <Halves members={members} />
    </Section>
  </Page>
);
