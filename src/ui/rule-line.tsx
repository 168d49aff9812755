import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import { VERDICT_ICONS, type VerdictLook } from './verdict-mark.tsx';

interface RuleLineProps {
  /** Shape and color of the line: yes for may, yes-if for must, no for may not. */
  look: VerdictLook;
  children: ReactNode;
  /** The marks at the end of the line. */
  citations?: ReactNode;
}

/** One thing a license allows, asks or forbids. */
export function RuleLine({ look, children, citations }: RuleLineProps) {
  return (
    <li className={`rule-line v-${look}`}>
      <Icon name={VERDICT_ICONS[look]} />
      <div>
        {children} {citations}
      </div>
    </li>
  );
}
