import { Link } from '@tanstack/react-router';
import { content } from '../../i18n/index.ts';

/** The name of a license, which leads to its page. */
export const LicenseLink = ({ license: { id, name } }: { license: { id: string; name: string } }) => (
  <Link to="/license/$id/" params={{ id }}>
    {content(name)}
  </Link>
);
