import type { ReactNode } from 'react';
import { Reveal } from './reveal.tsx';

interface CitationProps {
  /** The short mark at the end of the line, such as a section number. */
  label: string;
  /** Heading of the opened clause; also its spoken name. */
  title?: string;
  /** Address of the clause, followed where no script runs. */
  href?: string;
  /** The clause; give a function to build it only when opened. */
  children: ReactNode | (() => ReactNode);
}

/** A small mark that opens the clause a statement rests on. */
export function Citation({ label, title, href, children }: CitationProps) {
  return (
    <Reveal look="cite" label={label} name={title ?? label} title={title} href={href}>
      {children}
    </Reveal>
  );
}
