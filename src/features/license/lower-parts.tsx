import { memo, useEffect, useRef } from 'react';
import { partsId } from './parts-id.ts';
import { wantedParts } from './parts-on-demand.ts';
import { PartsWhenHere } from './parts-when-here.tsx';
import { useVisit, type Visit } from './visit.ts';

/** After so many milliseconds what is far below is laid out too: who measures what nobody has scrolled to finds it in its place. */
const quiet = 2500;

/** Everything below the deed; nothing above makes React redraw it before its code is here. */
export const LowerParts = memo(function LowerParts() {
  const visit = useVisit();
  useListening(visit);
  const parts = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const timer = setTimeout(() => parts.current?.setAttribute('data-whole', ''), quiet);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div
      ref={parts}
      id={partsId}
      data-license={visit.id}
      className="lg:grid lg:grid-cols-[11rem_minmax(0,1fr)] lg:gap-x-10"
    >
      <PartsWhenHere>{({ code, record, uses }) => <code.Parts record={record} uses={uses} />}</PartsWhenHere>
    </div>
  );
});

/** Hears signs of the visitor from the moment the page is live; React looks at the parts only later. */
function useListening(visit: Visit): void {
  useEffect(() => void wantedParts(visit).catch(() => undefined), [visit]);
}
