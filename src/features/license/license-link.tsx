import { Link } from '@tanstack/react-router';
import { content } from '../../i18n/index.ts';
import { hasLicense } from '../../state/index.ts';

/** The name of another license, a link where Lichen has a record of it. */
export const LicenseLink = ({ id }: { id: string }) =>
  hasLicense(id) ? (
    <Link to="/license/$id/" params={{ id }}>
      {content(id)}
    </Link>
  ) : (
    <b>{content(id)}</b>
  );
