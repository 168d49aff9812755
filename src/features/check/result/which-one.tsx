import { Link } from '@tanstack/react-router';
import { content, m } from '../../../i18n/index.ts';
import type { FamilyEntry } from '../../../knowledge/index.ts';
import { Section } from '../../../ui/section.tsx';
import { Choices } from './choices.tsx';
import { MessageToSend } from './message-to-send.tsx';

/** Which of several licenses is meant. */
export const WhichOne = ({ family }: { family: FamilyEntry }) => (
  <>
    <Section heavy title={m.check_which_title()}>
      <p>{content(family.says)}</p>
      {family.candidates.length > 0 && <p className="help mt-2">{m.check_which_choose()}</p>}
      <Choices ids={family.candidates} />
      {family.others.length > 0 && (
        <p className="mt-3">{m.check_which_others({ names: family.others.map(content).join(', ') })}</p>
      )}
    </Section>
    <Section title={m.check_what_to_do()}>
      <p className="max-w-measure">{content(family.ask)}</p>
      <p className="mt-2">
        <Link to="/which/$name/" params={{ name: family.id }}>
          {m.check_which_more({ name: content(family.id) })}
        </Link>
      </p>
      <MessageToSend text={m.check_which_message({ name: content(family.id) })} />
    </Section>
  </>
);
