import type { ReactNode } from 'react';
import { Reveal } from './reveal.tsx';

interface TermProps {
  /** The word as it stands in the sentence. */
  label: string;
  /** Heading of the explanation, where it differs from the word. */
  title?: string;
  /** Address of the glossary entry, followed where no script runs. */
  href?: string;
  children: ReactNode | (() => ReactNode);
}

/** A word in running text that explains itself. */
export function Term({ label, title, href, children }: TermProps) {
  return (
    <Reveal look="term" label={label} name={title ?? label} title={title} href={href}>
      {children}
    </Reveal>
  );
}
