import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

interface DisclosureProps {
  summary: ReactNode;
  id?: string;
  /** Open from the start. */
  open?: boolean;
  onToggle?: (open: boolean) => void;
  children: ReactNode;
}

/** A part that opens and closes under its own title. */
export function Disclosure({ summary, id, open, onToggle, children }: DisclosureProps) {
  return (
    <details
      id={id}
      className="disclosure"
      open={open}
      onToggle={onToggle && ((event) => onToggle(event.currentTarget.open))}
    >
      <summary>
        {summary}
        <Icon name="chevron" />
      </summary>
      <div className="pb-4">{children}</div>
    </details>
  );
}
