import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import { content, m } from '../../i18n/index.ts';
import type { HubIdentifier } from '../../knowledge/index.ts';

function Target({ identifier: { target, id, name, count } }: { identifier: HubIdentifier }) {
  if (target === 'license')
    return (
      <Link to="/license/$id/" params={{ id }}>
        {content(name)}
      </Link>
    );
  return (
    <>
      <Link to="/which/$name/" params={{ name: id }}>
        {content(name)}
      </Link>
      {target === 'which' && <span className="block text-sm text-soft">{m.identifiers_may_mean({ count })}</span>}
    </>
  );
}

const spdxOf = ({ spdx }: HubIdentifier): string => spdx.map(content).join(', ');

const Row = memo(function Row({ identifier }: { identifier: HubIdentifier }) {
  const { tag } = identifier;
  return (
    <tr>
      <th scope="row">{tag === '' ? m.identifiers_no_tag() : <code>{content(tag)}</code>}</th>
      <td data-label={m.identifiers_leads_to()}>
        <div>
          <Target identifier={identifier} />
        </div>
      </td>
      <td data-label={m.identifiers_spdx()}>
        <div>{spdxOf(identifier)}</div>
      </td>
    </tr>
  );
});

/** Identifiers with what they lead to. */
export const IdentifierTable = ({ identifiers }: { identifiers: readonly HubIdentifier[] }) => (
  <table className="data-table">
    <caption className="sr-only">{m.identifiers_heading()}</caption>
    <thead>
      <tr>
        <th scope="col">{m.identifiers_identifier()}</th>
        <th scope="col">{m.identifiers_leads_to()}</th>
        <th scope="col">{m.identifiers_spdx()}</th>
      </tr>
    </thead>
    <tbody>
      {identifiers.map((identifier) => (
        <Row key={identifier.tag} identifier={identifier} />
      ))}
    </tbody>
  </table>
);
