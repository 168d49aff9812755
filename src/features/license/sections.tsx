import type { LicenseUses } from '../../knowledge/index.ts';
import { DebatesSection } from './debates-section.tsx';
import { DutiesSection } from './duties-section.tsx';
import { FrameSection } from './frame-section.tsx';
import { GridSection } from './grid-section.tsx';
import { LimitsSection } from './limits-section.tsx';
import { Nonprofits } from './nonprofits.tsx';
import { OpennessSection } from './openness-section.tsx';
import { OutboundSection } from './outbound-section.tsx';
import { ReachSection } from './reach-section.tsx';
import { RelativesSection } from './relatives-section.tsx';
import { RestrictionsSection } from './restrictions-section.tsx';
import { ReviewSection } from './review-section.tsx';
import { SilencesSection } from './silences-section.tsx';
import { SourcesSection } from './sources-section.tsx';
import { TextSection } from './text-section.tsx';
import { UsesSection } from './uses-section.tsx';

/** The parts of the page in their order. */
export const Sections = ({ uses }: { uses: LicenseUses | undefined }) => (
  <>
    <Nonprofits />
    <GridSection />
    <LimitsSection />
    <RestrictionsSection />
    <DutiesSection />
    <ReachSection />
    <OutboundSection />
    <FrameSection />
    <SilencesSection />
    <DebatesSection />
    <OpennessSection />
    {uses && <UsesSection uses={uses} />}
    <RelativesSection />
    <SourcesSection />
    <ReviewSection />
    <TextSection />
  </>
);
