import type { ReactNode } from 'react';

interface PageProps {
  /** A short line above the title. */
  kicker?: ReactNode;
  title: ReactNode;
  lead?: ReactNode;
  /** Buttons and chips below the lead. */
  actions?: ReactNode;
  /** Tables and maps may use more width. */
  wide?: boolean;
  children?: ReactNode;
}

/** The content of the main landmark: heading, lead, actions, then the page itself. */
export function Page({ kicker, title, lead, actions, wide = false, children }: PageProps) {
  return (
    <div className={wide ? 'frame frame-wide page' : 'frame page'}>
      <header>
        {kicker !== undefined && <div className="mb-2 text-sm text-soft">{kicker}</div>}
        <h1 className="page-title">{title}</h1>
        {lead !== undefined && <div className="mt-4 max-w-measure text-lg text-soft">{lead}</div>}
        {actions !== undefined && <div className="no-print mt-4 flex flex-wrap gap-2">{actions}</div>}
      </header>
      {children}
    </div>
  );
}
