import { Suspense, use, type ReactNode } from 'react';
import { partsNow, wantedParts } from './parts-on-demand.ts';
import { useVisit } from './visit.ts';

type Parts = NonNullable<ReturnType<typeof partsNow>>;

interface PartsWhenHereProps {
  children: (parts: Parts) => ReactNode;
}

function WhenHere({ children }: PartsWhenHereProps) {
  const visit = useVisit();
  const now = partsNow(visit.id);
  if (!now) use(wantedParts(visit));
  return now ? children(now) : null;
}

/** Shows what needs the whole record and the code of the lower parts; prerendered markup stays as it is until they are here. */
export const PartsWhenHere = (props: PartsWhenHereProps) => (
  <Suspense>
    <WhenHere {...props} />
  </Suspense>
);
