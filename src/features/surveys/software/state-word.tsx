import type { ReactNode } from 'react';
import type { VerdictLook } from '../../../ui/verdict-mark.tsx';

interface StateWordProps {
  look: Extract<VerdictLook, 'yes' | 'yes-if' | 'no' | 'unclear' | 'not-stated'>;
  children: ReactNode;
  /** The mark of the clause behind it. */
  mark?: ReactNode;
}

/** An answer in one element for long tables: the word in its color, the shape drawn by the stylesheet. */
export const StateWord = ({ look, children, mark }: StateWordProps) => (
  <div className={`state v-${look}`}>
    {children} {mark}
  </div>
);
