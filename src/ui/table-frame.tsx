import type { ReactNode } from 'react';

interface TableFrameProps {
  /** Whether the table is too wide for the page and scrolls within itself. */
  scrolls: boolean;
  /** Id of the words that name the table. */
  captionId: string;
  children: ReactNode;
}

/** Holds a table; a wide one scrolls here and can be reached with the keyboard. */
export function TableFrame({ scrolls, captionId, children }: TableFrameProps) {
  if (!scrolls) return children;
  return (
    <div className="table-scroll" role="region" aria-labelledby={captionId} tabIndex={0}>
      {children}
    </div>
  );
}
