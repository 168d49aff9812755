import type { ReactNode } from 'react';

interface PlanStripProps {
  /** The spoken name of the strip. */
  name: string;
  /** A VerdictMark, where the page has an answer for the plan. */
  mark?: ReactNode;
  /** Links or buttons, at the end. */
  actions?: ReactNode;
  children: ReactNode;
}

/** The quiet strip under the header that carries the person's plan along. */
export function PlanStrip({ name, mark, actions, children }: PlanStripProps) {
  return (
    <aside className="plan-strip" aria-label={name}>
      <div className="frame">
        {mark}
        <span className="plan-strip-text">{children}</span>
        {actions !== undefined && <span className="ms-auto flex gap-4">{actions}</span>}
      </div>
    </aside>
  );
}
