import { Link } from '@tanstack/react-router';
import { m } from '../i18n/index.ts';
import { Icon } from '../ui/icon.tsx';
import { SiteHeader } from '../ui/site-header.tsx';
import { ThemeSwitch } from './theme-switch.tsx';

const Brand = () => (
  <Link to="/" className="site-brand">
    <Icon name="lichen-mark" size={28} />
    {m.site_name()}
  </Link>
);

const Nav = () => (
  <>
    <li>
      <Link to="/check/">{m.nav_check()}</Link>
    </li>
    <li>
      <Link to="/licenses/">{m.nav_licenses()}</Link>
    </li>
    <li>
      <Link to="/compare/">{m.nav_compare()}</Link>
    </li>
    <li>
      <Link to="/about/">{m.nav_about()}</Link>
    </li>
  </>
);

/** The top of every page: the name, the ways to go, the tools. */
export const PageTop = () => (
  <SiteHeader brand={<Brand />} navLabel={m.nav_label()} nav={<Nav />} tools={<ThemeSwitch />} />
);
