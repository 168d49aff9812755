import type { ReactNode } from 'react';
import { VerdictMark, type VerdictLook } from './verdict-mark.tsx';

interface VerdictPanelProps {
  verdict: VerdictLook;
  /** The answer itself, shown as the panel's heading. */
  label: ReactNode;
  /** One sentence that says why. */
  sentence?: ReactNode;
  /** Level of the heading, 2 unless told. */
  level?: 2 | 3;
  children?: ReactNode;
}

/** The box that gives the answer of a check. */
export function VerdictPanel({ verdict, label, sentence, level = 2, children }: VerdictPanelProps) {
  const Heading = `h${level}` as const;
  return (
    <section className={`verdict-panel v-${verdict}`}>
      <Heading>
        <VerdictMark verdict={verdict} label={label} size="hero" />
      </Heading>
      {sentence !== undefined && <p className="mt-2 max-w-measure">{sentence}</p>}
      {children !== undefined && <div className="mt-4">{children}</div>}
    </section>
  );
}
