import type { SearchOutcome } from '../../state/index.ts';
import { FoundLicenses } from './found-licenses.tsx';
import { NotInLichen } from './not-in-lichen.tsx';
import type { RowVerdicts } from './row-verdicts.ts';

/** What a search brought: matches, or similar names with an honest word about the name that is not there. */
export function Outcome({ outcome, verdictsFor }: { outcome: SearchOutcome; verdictsFor: RowVerdicts }) {
  const found = <FoundLicenses {...outcome} verdictsFor={verdictsFor} />;
  const unknown = outcome.isUnknown && <NotInLichen text={outcome.query} />;
  return outcome.areSimilar ? (
    <>
      {found}
      {unknown}
    </>
  ) : (
    <>
      {unknown}
      {found}
    </>
  );
}
