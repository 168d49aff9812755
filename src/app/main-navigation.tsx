import { Link } from '@tanstack/react-router';
import { m } from '../i18n/index.ts';

/** The links of the header, as list items; the router marks the current one with aria-current. */
export const MainNavigation = () => (
  <>
    <li>
      <Link to="/licenses/">{m.nav_licenses()}</Link>
    </li>
    <li>
      <Link to="/compare/">{m.nav_compare()}</Link>
    </li>
    <li>
      <Link to="/check/">{m.nav_check()}</Link>
    </li>
    <li>
      <Link to="/about/">{m.nav_about()}</Link>
    </li>
  </>
);
