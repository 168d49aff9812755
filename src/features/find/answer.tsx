import { Link } from '@tanstack/react-router';
import { m } from '../../i18n/index.ts';
import { emptyPlan, withLicense, writePlan } from '../../state/index.ts';
import { linkLook } from '../../ui/link-look.ts';
import { nameOf } from './license-words.tsx';
import { useTerms } from './list-context.ts';
import type { Terms } from './model/terms-of.ts';

type Kind = 'model' | 'dataset';

/** The two next steps for a license Lichen has read. */
const Steps = ({ id, name, kind, isFirst }: { id: string; name: string; kind: Kind; isFirst: boolean }) => (
  <>
    <Link
      to="/check/"
      search={writePlan(withLicense(emptyPlan, id, kind))}
      className={linkLook(isFirst ? 'primary' : 'quiet')}
      aria-label={m.find_check_of({ name })}
    >
      {m.find_check()}
    </Link>
    <Link to="/license/$id/" params={{ id }} className={linkLook()} aria-label={m.find_read_of({ name })}>
      {m.find_read()}
    </Link>
  </>
);

const OtherStep = ({ terms }: { terms: Exclude<Terms, { kind: 'license' }> }) => {
  if (terms.kind === 'family')
    return (
      <Link to="/which/$name/" params={{ name: terms.id }} className={linkLook()}>
        {m.find_which()}
      </Link>
    );
  return terms.kind === 'custom' ? (
    <Link to="/not-stated/" hash="custom" className={linkLook()}>
      {m.find_custom_link()}
    </Link>
  ) : (
    <Link to="/not-stated/" className={linkLook('primary')}>
      {m.find_not_stated_link()}
    </Link>
  );
};

const reasons = { family: m.find_which_text, custom: m.find_custom_text, 'not-stated': m.find_not_stated_text };

interface LicenseRowProps {
  terms: Terms;
  kind: Kind;
  isFirst: boolean;
}

const LicenseRow = ({ terms, kind, isFirst }: LicenseRowProps) => (
  <li className="flex flex-wrap items-center justify-between gap-x-8 gap-y-3 border-b border-rule py-4">
    <div className="max-w-measure">
      <p className="text-xl font-strong">{nameOf(terms)}</p>
      {terms.kind !== 'license' && <p className="mt-1 text-soft">{reasons[terms.kind]()}</p>}
    </div>
    <div className="no-print flex flex-wrap gap-3">
      {terms.kind === 'license' ? (
        <Steps id={terms.id} name={nameOf(terms)} kind={kind} isFirst={isFirst} />
      ) : (
        <OtherStep terms={terms} />
      )}
    </div>
  </li>
);

/** The license or licenses named for a model or dataset, each with what to do next. */
export function Answer({ licenses, kind }: { licenses: readonly string[]; kind: Kind }) {
  const terms = useTerms();
  return (
    <>
      <p className="text-sm text-soft">{m.find_licenses({ count: licenses.length })}</p>
      <ul>
        {licenses.map((id, at) => (
          <LicenseRow key={id} terms={terms(id)} kind={kind} isFirst={at === 0} />
        ))}
      </ul>
    </>
  );
}
