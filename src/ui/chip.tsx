import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import { chipLook } from './link-look.ts';

interface ChipProps {
  pressed: boolean;
  onPress: () => void;
  /** A number at the end, such as how many results it leaves. */
  count?: ReactNode;
  disabled?: boolean;
  children: ReactNode;
}

/** A small switch that is pressed or not. */
export function Chip({ pressed, onPress, count, disabled = false, children }: ChipProps) {
  return (
    <button type="button" className={chipLook(pressed)} aria-pressed={pressed} disabled={disabled} onClick={onPress}>
      {pressed && <Icon name="check" size={16} />}
      {children}
      {count !== undefined && <span className="text-soft">{count}</span>}
    </button>
  );
}
