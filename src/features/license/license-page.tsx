import { useState } from 'react';
import { content } from '../../i18n/index.ts';
import type { LicenseDeed } from '../../knowledge/index.ts';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { Deed } from './deed.tsx';
import { Kicker } from './kicker.tsx';
import { LowerParts } from './lower-parts.tsx';
import { PageActions } from './page-actions.tsx';
import { SeeAlso } from './see-also.tsx';
import { VisitProvider } from './visit.ts';

/** Says that a version was replaced or retired, where it was. */
const OldVersion = ({ status: { id, label, definition } }: Pick<LicenseDeed, 'status'>) =>
  id === 'current' ? null : (
    <div className="mt-4">
      <Notice tone="warn" title={content(label)}>
        <p>{content(definition)}</p>
      </Notice>
    </div>
  );

function Visited({ deed }: { deed: LicenseDeed }) {
  const [visit] = useState(() => ({ id: deed.id }));
  return (
    <VisitProvider value={visit}>
      <Page
        kicker={<Kicker deed={deed} />}
        title={content(deed.name)}
        lead={content(deed.summary)}
        actions={<PageActions />}
      >
        <OldVersion status={deed.status} />
        <Deed deed={deed} />
        <SeeAlso survey={deed.survey} />
        <LowerParts />
      </Page>
    </VisitProvider>
  );
}

/** The page of one license: the deed on top, every statement with its clause below, the legal text last. */
export const LicensePage = ({ deed }: { deed: LicenseDeed }) => <Visited key={deed.id} deed={deed} />;
