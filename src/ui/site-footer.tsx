import type { ReactNode } from 'react';

interface SiteFooterProps {
  /** Links, at the end of the line. */
  links?: ReactNode;
  children: ReactNode;
}

/** The foot of every page. */
export function SiteFooter({ links, children }: SiteFooterProps) {
  return (
    <footer className="site-footer">
      <div className="frame flex flex-wrap justify-between gap-x-8 gap-y-3">
        <div className="max-w-measure">{children}</div>
        {links !== undefined && <div className="flex flex-wrap items-baseline gap-x-5 gap-y-2">{links}</div>}
      </div>
    </footer>
  );
}
