import { Link } from '@tanstack/react-router';
import { m } from '../../i18n/index.ts';
import type { LicenseDeed } from '../../knowledge/index.ts';

/** Leads to the page about many licenses this one also stands on. */
export const SeeAlso = ({ survey }: Pick<LicenseDeed, 'survey'>) =>
  survey && (
    <p className="mt-3 text-sm">
      {survey === 'rail' ? (
        <>
          <Link to="/rail/">{m.license_see_rail()}</Link> ·{' '}
          <Link to="/openrail-names/">{m.license_see_rail_names()}</Link>
        </>
      ) : (
        <Link to="/software-licenses-on-models/">{m.license_see_software()}</Link>
      )}
    </p>
  );
