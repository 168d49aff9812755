import { Link } from '@tanstack/react-router';
import { m } from '../../../i18n/index.ts';
import { Section } from '../../../ui/section.tsx';
import { Choices } from './choices.tsx';

/** A name Lichen has no record of: no answer, names that look alike, and what to do. */
export const NotKnown = ({ near }: { near: readonly string[] }) => (
  <>
    {near.length > 0 && (
      <Section heavy title={m.check_near_title()}>
        <p className="help">{m.check_near_help()}</p>
        <Choices ids={near} />
      </Section>
    )}
    <Section heavy={near.length === 0} title={m.check_what_to_do()}>
      <ol className="max-w-measure list-decimal ps-5">
        <li className="py-1">{m.check_unknown_model()}</li>
        <li className="py-1">{m.check_unknown_spelling()}</li>
        <li className="py-1">
          {m.check_unknown_read()}{' '}
          <Link to="/not-stated/" hash="custom">
            {m.check_unknown_read_link()}
          </Link>
        </li>
        <li className="py-1">{m.check_unknown_ask()}</li>
      </ol>
    </Section>
  </>
);
