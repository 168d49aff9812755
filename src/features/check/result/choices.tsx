import { Link } from '@tanstack/react-router';
import { content } from '../../../i18n/index.ts';
import { withName } from '../model/name.ts';
import { useCheck } from '../use-check.ts';

/** Licenses of the knowledge base by id, each a way to go on with the same plan. */
export function Choices({ ids }: { ids: readonly string[] }) {
  const check = useCheck();
  return (
    <ul>
      {check.index.licenses
        .filter(({ id }) => ids.includes(id))
        .map(({ id, name, summary }) => (
          <li key={id} className="border-b border-rule-soft py-2">
            <Link to="/check/" search={withName(check.search, { kind: 'license', id })}>
              {content(name)}
            </Link>
            <p className="help">{content(summary)}</p>
          </li>
        ))}
    </ul>
  );
}
