import type { ReactNode } from 'react';

interface StepProps {
  title: ReactNode;
  /** Who does it and when. */
  meta?: ReactNode;
  /** The marks at the end of the line. */
  citations?: ReactNode;
  /** What helps doing it, such as a PasteBlock. */
  children?: ReactNode;
}

/** One numbered duty. */
export function Step({ title, meta, citations, children }: StepProps) {
  return (
    <li className="step">
      <div>
        <div className="flex flex-wrap justify-between gap-x-4">
          <span className="font-strong">{title}</span>
          <span>{citations}</span>
        </div>
        {meta !== undefined && <div className="text-sm text-soft">{meta}</div>}
        {children}
      </div>
    </li>
  );
}

/** Duties in the order in which they fall due. */
export function StepList({ children }: { children: ReactNode }) {
  return <ol className="step-list">{children}</ol>;
}
