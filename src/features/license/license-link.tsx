import { Link } from '@tanstack/react-router';
import { content } from '../../i18n/index.ts';
import { hasLicense } from '../../state/index.ts';
import { useLicense } from './license-context.ts';

/** The name of a license that the record of the page points to, a link where Lichen has a record of it. */
export function LicenseLink({ id }: { id: string }) {
  const name = content(useLicense().relatives.names[id] ?? id);
  return hasLicense(id) ? (
    <Link to="/license/$id/" params={{ id }}>
      {name}
    </Link>
  ) : (
    <b>{name}</b>
  );
}
