import { Link } from '@tanstack/react-router';
import { m } from '../../i18n/index.ts';
import { linkLook } from '../../ui/link-look.ts';
import { useVisit } from './visit.ts';

/** What people do next: check their plan, or set the license beside others. */
export function PageActions() {
  const { id } = useVisit();
  return (
    <>
      <Link to="/check/" search={{ license: id }} className={linkLook('primary')}>
        {m.license_check_plan()}
      </Link>
      <Link to="/compare/" search={{ ids: id }} className={linkLook()}>
        {m.license_compare()}
      </Link>
    </>
  );
}
