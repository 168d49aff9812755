import { memo, Suspense, use, useState } from 'react';
import { content } from '../../i18n/index.ts';
import { statusTerms, termOf, type LicensePage as LicenseRecordPage } from '../../knowledge/index.ts';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { ContentsLinks } from './contents-links.tsx';
import { Deed } from './deed.tsx';
import { Kicker } from './kicker.tsx';
import { LicenseProvider } from './license-context.ts';
import { Nonprofits } from './nonprofits.tsx';
import { partsId } from './parts-id.ts';
import { partsNow, wantedParts } from './parts-on-demand.ts';
import { PageActions } from './page-actions.tsx';
import { createTextShelf } from './text-shelf.ts';
import { ShelfProvider } from './use-texts.ts';

/** Says that a version was replaced or retired, where it was. */
const OldVersion = ({ status }: { status: LicenseRecordPage['status'] }) => {
  const { label, definition } = termOf(statusTerms, status);
  return status === 'current' ? null : (
    <div className="mt-4">
      <Notice tone="warn" title={content(label)}>
        <p>{content(definition)}</p>
      </Notice>
    </div>
  );
};

/** Shows the parts when their code is here; prerendered markup stays as it is until then. */
function PartsWhenHere() {
  const now = partsNow();
  if (!now) use(wantedParts());
  return now ? <now.Parts /> : null;
}

/** Without props, so that nothing above makes React redraw it before its code is here. */
const LowerParts = memo(function LowerParts() {
  return (
    <div id={partsId}>
      <Suspense>
        <PartsWhenHere />
      </Suspense>
    </div>
  );
});

function LicenseParts({ license }: { license: LicenseRecordPage }) {
  const [shelf] = useState(() => createTextShelf(license.id));
  return (
    <LicenseProvider value={license}>
      <ShelfProvider value={shelf}>
        <Page
          kicker={<Kicker />}
          title={content(license.name)}
          lead={content(license.plain.summary)}
          actions={<PageActions />}
        >
          <OldVersion status={license.status} />
          <Deed />
          <div className="lg:grid lg:grid-cols-[11rem_minmax(0,1fr)] lg:gap-x-10">
            <ContentsLinks license={license} />
            <div className="min-w-0">
              <Nonprofits />
              <LowerParts />
            </div>
          </div>
        </Page>
      </ShelfProvider>
    </LicenseProvider>
  );
}

/** The page of one license: the deed on top, every statement with its clause below, the legal text last. */
export const LicensePage = ({ license }: { license: LicenseRecordPage }) => (
  <LicenseParts key={license.id} license={license} />
);
