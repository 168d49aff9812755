import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.ts';

interface TagProps {
  icon?: IconName;
  children: ReactNode;
}

/** A small word that classifies what it stands beside. */
export function Tag({ icon, children }: TagProps) {
  return (
    <span className="tag">
      {icon !== undefined && <Icon name={icon} size={14} />}
      {children}
    </span>
  );
}
