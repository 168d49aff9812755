import { CatchBoundary } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { PlanBar } from '../features/plan/index.ts';
import { m } from '../i18n/index.ts';
import { LiveRegion } from '../ui/live-region.tsx';
import { SkipLink } from '../ui/skip-link.tsx';
import { NewVersion } from './new-version.tsx';
import { PageFoot } from './page-foot.tsx';
import { PageTop } from './page-top.tsx';
import { StorageNote } from './storage-note.tsx';
import { useArrival } from './use-arrival.ts';
import { useKeptChoices } from './use-kept-choices.ts';

const mainId = 'main';

/** A page is worth reading without its plan bar. */
const NoPlanBar = () => null;

/** What stands around every page: skip link, header with navigation, plan bar, main part, footer, notes. */
export function Shell({ children }: { children: ReactNode }) {
  useKeptChoices();
  const arrived = useArrival(mainId);
  return (
    <>
      <SkipLink target={mainId}>{m.skip_to_content()}</SkipLink>
      <PageTop />
      <div className="plan-slot">
        <CatchBoundary getResetKey={() => 'plan'} errorComponent={NoPlanBar}>
          <PlanBar />
        </CatchBoundary>
      </div>
      <main id={mainId} tabIndex={-1}>
        {children}
      </main>
      <PageFoot />
      <LiveRegion>{arrived}</LiveRegion>
      <div className="page-notes">
        <StorageNote />
        <NewVersion />
      </div>
    </>
  );
}
