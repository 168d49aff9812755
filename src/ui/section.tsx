import { useId, type ReactNode } from 'react';

interface SectionProps {
  title: ReactNode;
  /** Anchor of the section within the page. */
  id?: string;
  /** Draws the heavy rule that begins a page's main part. */
  heavy?: boolean;
  /** Small print or a link beside the title. */
  aside?: ReactNode;
  children?: ReactNode;
}

/** A titled part of a page. */
export function Section({ title, id, heavy = false, aside, children }: SectionProps) {
  const headingId = useId();
  return (
    <section id={id} aria-labelledby={headingId} className={heavy ? 'section section-heavy' : 'section'}>
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id={headingId}>{title}</h2>
        {aside !== undefined && <div className="text-sm text-soft">{aside}</div>}
      </div>
      {children}
    </section>
  );
}
