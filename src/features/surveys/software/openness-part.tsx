import { Link } from '@tanstack/react-router';
import { m } from '../../../i18n/index.ts';
import type { SoftwareSurvey } from '../../../knowledge/index.ts';
import { KeyValue } from '../../../ui/key-value.tsx';

/** Why a license with use limits is not open source, with the numbers from all records. */
export const OpennessPart = ({ openness: { all, approved, barring, both } }: Pick<SoftwareSurvey, 'openness'>) => (
  <>
    <KeyValue
      items={[
        { id: 'approved', term: m.software_open_approved(), value: m.software_of_all({ count: approved, all }) },
        { id: 'barring', term: m.software_open_barring(), value: m.software_of_all({ count: barring, all }) },
        { id: 'both', term: m.software_open_both(), value: m.software_of_all({ count: both, all }) },
      ]}
    />
    <p className="mt-3 max-w-measure">
      {m.software_open_neither()} <Link to="/rail/">{m.software_open_rail()}</Link>
    </p>
  </>
);
