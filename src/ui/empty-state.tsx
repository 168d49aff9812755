import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.ts';

interface EmptyStateProps {
  icon?: IconName;
  title: ReactNode;
  /** Teaches what will stand here and how to begin. */
  children?: ReactNode;
  actions?: ReactNode;
}

/** What stands where there is nothing yet. */
export function EmptyState({ icon, title, children, actions }: EmptyStateProps) {
  return (
    <div className="border-y border-rule py-8">
      {icon !== undefined && (
        <span className="mb-2 block text-soft">
          <Icon name={icon} size={28} />
        </span>
      )}
      <p className="text-lg font-strong">{title}</p>
      {children !== undefined && <div className="mt-1 max-w-measure text-soft">{children}</div>}
      {actions !== undefined && <div className="mt-4 flex flex-wrap gap-3">{actions}</div>}
    </div>
  );
}
