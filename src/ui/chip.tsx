import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.ts';
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

interface ChipLinkProps {
  href: string;
  icon?: IconName;
  on?: boolean;
  children: ReactNode;
}

/** A plain link that looks like a chip; router links take `chipLook` instead. */
export function ChipLink({ href, icon, on = false, children }: ChipLinkProps) {
  return (
    <a href={href} className={chipLook(on)} aria-current={on ? 'true' : undefined}>
      {icon !== undefined && <Icon name={icon} size={16} />}
      {children}
    </a>
  );
}
