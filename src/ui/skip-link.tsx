import type { ReactNode } from 'react';

interface SkipLinkProps {
  /** Id of the main landmark. */
  target: string;
  children: ReactNode;
}

/** The first stop of the keyboard, leading past the header. */
export function SkipLink({ target, children }: SkipLinkProps) {
  return (
    <a href={`#${target}`} className="button skip-link">
      {children}
    </a>
  );
}
