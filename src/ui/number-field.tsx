import type { ReactNode } from 'react';
import { Field, type FieldWords } from './field.tsx';

interface NumberFieldProps extends FieldWords {
  /** The number, or null while the field is empty. */
  value: number | null;
  onChange: (value: number | null) => void;
  /** What is counted, shown after the field. */
  unit?: ReactNode;
  name?: string;
  min?: number;
  max?: number;
  step?: number;
}

function toNumber(text: string): number | null {
  const value = Number(text);
  return text.trim() === '' || !Number.isFinite(value) ? null : value;
}

/** A field for one number. */
export function NumberField({ label, help, error, value, onChange, unit, ...rest }: NumberFieldProps) {
  return (
    <Field
      {...{ label, help, error }}
      control={(ties) => (
        <span className="flex max-w-60 items-center gap-2">
          <input
            {...ties}
            {...rest}
            type="number"
            inputMode="decimal"
            value={value ?? ''}
            onChange={(event) => onChange(toNumber(event.target.value))}
          />
          {unit !== undefined && <span className="help">{unit}</span>}
        </span>
      )}
    />
  );
}
