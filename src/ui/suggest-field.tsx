import { useId, useState, type KeyboardEvent, type SubmitEvent } from 'react';
import { SuggestList, type Suggestion } from './suggest-list.tsx';
import { LiveRegion } from './live-region.tsx';

interface SuggestFieldProps {
  /** The spoken name of the field. */
  label: string;
  button: string;
  placeholder?: string;
  name?: string;
  maxLength?: number;
  /** Where the form leads without script. */
  action: string;
  suggestions: readonly Suggestion[];
  /** Said after typing: how many suggestions there are. */
  status: string;
  onChange: (text: string) => void;
  onFocus?: () => void;
  onPick: (id: string) => void;
  onSubmit: (text: string) => void;
}

/** Where an arrow key leads in a list; -1 is the field itself. */
function stepped(key: string, at: number, length: number): number | undefined {
  if (key === 'ArrowDown') return at + 1 < length ? at + 1 : -1;
  if (key === 'ArrowUp') return at >= 0 ? at - 1 : length - 1;
  return undefined;
}

const textOf = (form: HTMLFormElement): string => form.querySelector('input')?.value ?? '';

/** The big question field with suggestions below: arrow keys choose, Enter goes, Escape closes; works as a plain form too. */
export function SuggestField({
  label,
  button,
  suggestions,
  status,
  action,
  onChange,
  onPick,
  onSubmit,
  name = 'q',
  ...input
}: SuggestFieldProps) {
  const listId = useId();
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const isShown = isOpen && suggestions.length > 0;
  const show = (open: boolean) => {
    setOpen(open);
    setActive(-1);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = stepped(event.key, active, suggestions.length);
    if (next === undefined && !(event.key === 'Escape' && isShown)) return;
    event.preventDefault();
    setOpen(next !== undefined);
    setActive(next ?? -1);
  };
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const chosen = isShown ? suggestions[active] : undefined;
    show(false);
    if (chosen) onPick(chosen.id);
    else onSubmit(textOf(event.currentTarget));
  };
  return (
    <form role="search" action={action} onSubmit={submit} className="search suggest">
      <input
        {...input}
        name={name}
        type="search"
        role="combobox"
        aria-label={label}
        aria-autocomplete="list"
        aria-expanded={isShown}
        aria-controls={listId}
        aria-activedescendant={isShown && active >= 0 ? `${listId}${active}` : undefined}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => {
          show(true);
          onChange(event.target.value);
        }}
        onClick={() => setOpen(true)}
        onBlur={() => show(false)}
        onKeyDown={onKeyDown}
      />
      <button type="submit" className="button button-primary">
        {button}
      </button>
      <SuggestList id={listId} label={label} suggestions={isShown ? suggestions : []} active={active} onPick={onPick} />
      <LiveRegion>{isShown && status}</LiveRegion>
    </form>
  );
}
