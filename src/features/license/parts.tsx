import { useEffect } from 'react';
import { DebatesSection } from './debates-section.tsx';
import { DutiesSection } from './duties-section.tsx';
import { FrameSection } from './frame-section.tsx';
import { GridSection } from './grid-section.tsx';
import { LimitsSection } from './limits-section.tsx';
import { OpennessSection } from './openness-section.tsx';
import { OutboundSection } from './outbound-section.tsx';
import { partsId } from './parts-id.ts';
import { ReachSection } from './reach-section.tsx';
import { RelativesSection } from './relatives-section.tsx';
import { RestrictionsSection } from './restrictions-section.tsx';
import { ReviewSection } from './review-section.tsx';
import { SilencesSection } from './silences-section.tsx';
import { SourcesSection } from './sources-section.tsx';
import { TextSection } from './text-section.tsx';

/** Everything below the deed, clause by clause; it says on its element when it answers to clicks. */
export function Parts() {
  useEffect(() => document.getElementById(partsId)?.setAttribute('data-live', ''), []);
  return (
    <>
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
      <RelativesSection />
      <SourcesSection />
      <ReviewSection />
      <TextSection />
    </>
  );
}
