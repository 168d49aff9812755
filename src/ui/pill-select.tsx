import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.ts';

interface PillSelectProps {
  /** The spoken name. */
  label: string;
  icon: IconName;
  value: string;
  onChange: (value: string) => void;
  /** Option elements. */
  children: ReactNode;
}

/** A small native list for the tools of the header. */
export function PillSelect({ label, icon, value, onChange, children }: PillSelectProps) {
  return (
    <label className="pill-select needs-script" title={label}>
      <Icon name={icon} size={18} />
      <select aria-label={label} value={value} onChange={(event) => onChange(event.target.value)}>
        {children}
      </select>
    </label>
  );
}
