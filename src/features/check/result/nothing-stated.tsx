import { Link } from '@tanstack/react-router';
import { m } from '../../../i18n/index.ts';
import { Section } from '../../../ui/section.tsx';
import { MessageToSend } from './message-to-send.tsx';

/** Nothing is stated, so nothing can be answered. */
export const NothingStated = () => (
  <Section heavy title={m.check_what_to_do()}>
    <ol className="max-w-measure list-decimal ps-5">
      <li className="py-1">{m.check_nothing_look()}</li>
      <li className="py-1">{m.check_nothing_ask()}</li>
      <li className="py-1">{m.check_nothing_other()}</li>
    </ol>
    <p className="mt-2">
      <Link to="/not-stated/">{m.check_nothing_more()}</Link>
    </p>
    <MessageToSend text={m.check_find_message()} />
  </Section>
);
