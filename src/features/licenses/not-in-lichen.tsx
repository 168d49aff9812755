import { Link } from '@tanstack/react-router';
import { m } from '../../i18n/index.ts';
import { Notice } from '../../ui/notice.tsx';

/** Says honestly that Lichen has no answer for a name, and what to do instead. */
export const NotInLichen = ({ text }: { text: string }) => (
  <div className="mt-6 max-w-measure">
    <Notice tone="warn" title={m.licenses_unknown({ text })}>
      <p>{m.licenses_unknown_why()}</p>
      <ul className="mt-2 list-disc ps-5">
        <li>{m.licenses_unknown_spelling()}</li>
        <li>
          {m.licenses_unknown_model()}{' '}
          <Link to="/find/" search={{ name: text }}>
            {m.licenses_unknown_model_link()}
          </Link>
        </li>
        <li>
          {m.licenses_unknown_read()}{' '}
          <Link to="/not-stated/" hash="custom">
            {m.licenses_unknown_read_link()}
          </Link>
        </li>
        <li>
          {m.licenses_unknown_ask()}{' '}
          <Link to="/not-stated/" hash="message">
            {m.licenses_unknown_ask_link()}
          </Link>
        </li>
      </ul>
    </Notice>
  </div>
);
