import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import { content, m } from '../../i18n/index.ts';
import { useTerms } from './list-context.ts';
import type { Terms } from './model/terms-of.ts';

/** The name of a license, or words for own terms or none. */
export function nameOf(terms: Terms): string {
  if ('name' in terms) return content(terms.name);
  return terms.kind === 'custom' ? m.find_custom() : m.find_not_stated();
}

const LicenseLink = ({ terms }: { terms: Terms }) => {
  const name = nameOf(terms);
  if (terms.kind === 'license')
    return (
      <Link to="/license/$id/" params={{ id: terms.id }}>
        {name}
      </Link>
    );
  if (terms.kind === 'family')
    return (
      <Link to="/which/$name/" params={{ name: terms.id }}>
        {name}
      </Link>
    );
  return (
    <Link to="/not-stated/" {...(terms.kind === 'custom' && { hash: 'custom' })}>
      {name}
    </Link>
  );
};

/** Licenses as links to where they are explained. */
export function LicenseLinks({ ids }: { ids: readonly string[] }) {
  const terms = useTerms();
  return ids.map((id, at) => (
    <Fragment key={id}>
      {at > 0 && ', '}
      <LicenseLink terms={terms(id)} />
    </Fragment>
  ));
}

/** Licenses by name alone, where the line leads elsewhere. */
export function LicenseNames({ ids }: { ids: readonly string[] }) {
  const terms = useTerms();
  return ids.map((id) => nameOf(terms(id))).join(', ');
}
