import type { ReactNode } from 'react';

interface SiteHeaderProps {
  /** A link with class `site-brand`. */
  brand: ReactNode;
  /** The spoken name of the navigation. */
  navLabel: string;
  /** List items of links; the current one carries aria-current. */
  nav: ReactNode;
  /** Language, theme and the like, at the end. */
  tools?: ReactNode;
}

/** The top of every page; on a phone the navigation becomes a row of its own. */
export function SiteHeader({ brand, navLabel, nav, tools }: SiteHeaderProps) {
  return (
    <header className="site-header">
      <div className="frame">
        {brand}
        <nav className="site-nav" aria-label={navLabel}>
          <ul>{nav}</ul>
        </nav>
        {tools !== undefined && <div className="site-tools">{tools}</div>}
      </div>
    </header>
  );
}
