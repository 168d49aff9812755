import type { ReactNode } from 'react';

interface ChoiceProps {
  type: 'radio' | 'checkbox';
  name?: string | undefined;
  value: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
  label: ReactNode;
  help?: ReactNode;
}

/** One answer as a wide row that can be touched anywhere. */
export function Choice({ label, help, onChange, ...input }: ChoiceProps) {
  return (
    <label className="choice">
      <input {...input} onChange={(event) => onChange(event.target.checked)} />
      <span>
        {label}
        {help !== undefined && <span className="help block">{help}</span>}
      </span>
    </label>
  );
}
