import { Field, type FieldWords } from './field.tsx';

interface TextFieldProps extends FieldWords {
  value: string;
  onChange: (value: string) => void;
  name?: string;
  placeholder?: string;
  type?: 'text' | 'url' | 'email' | 'date';
  /** Shows a text area of this many lines. */
  lines?: number;
  required?: boolean;
  maxLength?: number;
  autoComplete?: string;
}

/** A line or an area to write in. */
export function TextField({ label, help, error, onChange, lines, type = 'text', ...rest }: TextFieldProps) {
  return (
    <Field
      {...{ label, help, error }}
      control={(ties) =>
        lines === undefined ? (
          <input {...ties} {...rest} type={type} onChange={(event) => onChange(event.target.value)} />
        ) : (
          <textarea {...ties} {...rest} rows={lines} onChange={(event) => onChange(event.target.value)} />
        )
      }
    />
  );
}
