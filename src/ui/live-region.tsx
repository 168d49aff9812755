import type { ReactNode } from 'react';

interface LiveRegionProps {
  /** What is read out whenever it changes. */
  children: ReactNode;
  /** Interrupts what is being read. */
  urgent?: boolean;
}

/** Words only heard; keep it on the page and change what it says. */
export function LiveRegion({ children, urgent = false }: LiveRegionProps) {
  return (
    <div role={urgent ? 'alert' : 'status'} className="sr-only">
      {children}
    </div>
  );
}
