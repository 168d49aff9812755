import { Link } from '@tanstack/react-router';
import { formatDay, m } from '../i18n/index.ts';
import { overview } from '../knowledge/index.ts';
import { SiteFooter } from '../ui/site-footer.tsx';
import { EraseKept } from './erase-kept.tsx';

/** The foot of every page: not legal advice, which knowledge this is, what this device keeps. */
export const PageFoot = () => (
  <SiteFooter
    links={
      <>
        <Link to="/about/">{m.nav_about()}</Link>
        <Link to="/identifiers/" hash="data">
          {m.footer_data()}
        </Link>
        <Link to="/about/" hash="privacy">
          {m.footer_privacy()}
        </Link>
        <EraseKept />
      </>
    }
  >
    <p>{m.footer_not_advice()}</p>
    <p className="mt-1">{m.footer_knowledge({ day: formatDay(overview.day), version: overview.version })}</p>
  </SiteFooter>
);
