import { Link } from '@tanstack/react-router';
import { m } from '../../i18n/index.ts';

/** The way on for those whose model or dataset is not here: look up the license instead. */
export const ToLicenses = ({ text }: { text: string }) => (
  <p className="mt-5 max-w-measure text-sm text-soft">
    {m.find_how_rest()}{' '}
    <Link to="/licenses/" search={{ q: text }}>
      {m.find_how_licenses()}
    </Link>
  </p>
);
