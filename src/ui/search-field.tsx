import { useId, type ReactNode, type SubmitEvent } from 'react';

interface SearchFieldProps {
  /** The spoken name of the field. */
  label: string;
  placeholder?: string;
  maxLength?: number;
  /** The word on the button. */
  button: ReactNode;
  name?: string;
  value?: string;
  defaultValue?: string;
  onChange?: (value: string) => void;
  /** Takes the text instead of letting the form send it. */
  onSubmit?: (value: string) => void;
  /** Where the form leads without script. */
  action?: string;
  /** Id of a datalist or list of results the field controls. */
  controls?: string;
}

function textOf(form: HTMLFormElement, id: string): string {
  const field = form.elements.namedItem(id);
  return field instanceof HTMLInputElement ? field.value : '';
}

/** The big question field with its button; works as a plain form too. */
export function SearchField({
  label,
  button,
  name = 'q',
  onChange,
  onSubmit,
  action,
  controls,
  ...rest
}: SearchFieldProps) {
  const id = useId();
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    if (onSubmit === undefined) return;
    event.preventDefault();
    onSubmit(textOf(event.currentTarget, id));
  };
  return (
    <form role="search" action={action} onSubmit={submit} className="search">
      <input
        {...rest}
        id={id}
        name={name}
        type="search"
        aria-label={label}
        aria-controls={controls}
        autoComplete="off"
        spellCheck={false}
        onChange={onChange && ((event) => onChange(event.target.value))}
      />
      <button type="submit" className="button button-primary">
        {button}
      </button>
    </form>
  );
}
