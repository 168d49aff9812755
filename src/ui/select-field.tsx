import type { ReactNode } from 'react';
import { Field, type FieldWords } from './field.tsx';

interface SelectFieldProps extends FieldWords {
  value: string;
  onChange: (value: string) => void;
  name?: string;
  /** Option elements, or optgroups of them. */
  children: ReactNode;
}

/** A native list to pick one entry from. */
export function SelectField({ label, help, error, onChange, children, ...rest }: SelectFieldProps) {
  return (
    <Field
      {...{ label, help, error }}
      control={(ties) => (
        <select {...ties} {...rest} onChange={(event) => onChange(event.target.value)}>
          {children}
        </select>
      )}
    />
  );
}
