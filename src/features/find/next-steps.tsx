import { Link } from '@tanstack/react-router';
import { m } from '../../i18n/index.ts';
import { emptyPlan, withLicense, writePlan } from '../../state/index.ts';
import { linkLook } from '../../ui/link-look.ts';
import { nameOf } from './license-words.tsx';
import type { Terms } from './model/terms-of.ts';

/** What a check is to be about. */
export type Kind = 'model' | 'dataset';

interface NextStepsProps {
  terms: Terms;
  kind: Kind;
  /** No other license is named beside it. */
  isOnly: boolean;
}

/** The two next steps for a license Lichen has read. */
const LicenseSteps = ({ id, name, kind, isOnly }: Omit<NextStepsProps, 'terms'> & { id: string; name: string }) => (
  <>
    <Link
      to="/check/"
      search={writePlan(withLicense(emptyPlan, id, kind))}
      className={linkLook(isOnly ? 'primary' : 'quiet')}
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

/** What to do next about a license, a label that settles none, own terms, or none. */
export const NextSteps = ({ terms, ...rest }: NextStepsProps) =>
  terms.kind === 'license' ? (
    <LicenseSteps id={terms.id} name={nameOf(terms)} {...rest} />
  ) : (
    <OtherStep terms={terms} />
  );
