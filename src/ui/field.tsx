import { useId, type ReactNode } from 'react';

/** What a control needs to be tied to its label, help and error. */
export interface ControlTies {
  id: string;
  className: string;
  'aria-describedby': string | undefined;
  'aria-invalid': boolean | undefined;
}

/** The words around a control. */
export interface FieldWords {
  label: ReactNode;
  help?: ReactNode;
  /** What is wrong and how to mend it; marks the control as invalid. */
  error?: ReactNode;
}

interface FieldProps extends FieldWords {
  control: (ties: ControlTies) => ReactNode;
}

/** A control with its label above and its help and error between. */
export function Field({ label, help, error, control }: FieldProps) {
  const id = useId();
  const hasHelp = help !== undefined;
  const hasError = error !== undefined && error !== null;
  const described = [hasHelp ? `${id}h` : '', hasError ? `${id}e` : ''].join(' ').trim();
  const ties: ControlTies = {
    id,
    className: 'input',
    'aria-describedby': described || undefined,
    'aria-invalid': hasError || undefined,
  };
  return (
    <div className="field">
      <label htmlFor={id} className="label">
        {label}
      </label>
      {hasHelp && (
        <div id={ties.id + 'h'} className="help">
          {help}
        </div>
      )}
      {hasError && (
        <div id={ties.id + 'e'} className="text-sm text-no">
          {error}
        </div>
      )}
      {control(ties)}
    </div>
  );
}
