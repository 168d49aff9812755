import { useId, useRef, type SubmitEvent } from 'react';
import { LiveRegion } from './live-region.tsx';
import { SuggestList, type Suggestion } from './suggest-list.tsx';
import { useSuggestions } from './use-suggestions.ts';

interface SuggestFieldProps {
  /** The spoken name of the field. */
  label: string;
  button: string;
  placeholder?: string;
  name?: string;
  maxLength?: number;
  defaultValue?: string;
  /** Where the form leads without script. */
  action: string;
  suggestions: readonly Suggestion[];
  /** Said after typing: how many suggestions there are. */
  status: string;
  /** One choice after the other is made here: Enter takes the first suggestion, and the field is empty for the next. */
  isPicker?: boolean;
  onChange: (text: string) => void;
  onFocus?: () => void;
  onPick: (id: string) => void;
  onSubmit?: (text: string) => void;
}

const textOf = (form: HTMLFormElement): string => form.querySelector('input')?.value ?? '';

/** The big question field with suggestions below: arrow keys choose, Enter goes, Escape closes; works as a plain form too. */
export function SuggestField({ label, button, suggestions, status, action, name = 'q', ...rest }: SuggestFieldProps) {
  const { onChange, onPick, onSubmit, isPicker = false, ...input } = rest;
  const listId = useId();
  const form = useRef<HTMLFormElement>(null);
  const { isShown, active, turn, onKeyDown } = useSuggestions(suggestions.length);
  const pick = (id: string) => {
    onPick(id);
    if (!isPicker) return;
    form.current?.reset();
    onChange('');
  };
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    turn(false);
    const chosen = suggestions[isPicker ? Math.max(active, 0) : active];
    if (chosen) pick(chosen.id);
    else onSubmit?.(textOf(event.currentTarget));
  };
  const change = (text: string) => {
    turn(true);
    onChange(text);
  };
  return (
    <form ref={form} role="search" action={action} onSubmit={submit} className="search suggest">
      <input
        {...input}
        name={name}
        type="search"
        role="combobox"
        aria-label={label}
        aria-autocomplete="list"
        aria-expanded={isShown}
        aria-controls={listId}
        aria-activedescendant={active >= 0 ? `${listId}${active}` : undefined}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => change(event.target.value)}
        onClick={() => turn(true)}
        onBlur={() => turn(false)}
        onKeyDown={onKeyDown}
      />
      <button type="submit" className="button button-primary">
        {button}
      </button>
      <SuggestList {...{ id: listId, label, active }} onPick={pick} suggestions={isShown ? suggestions : []} />
      <LiveRegion>{isShown && status}</LiveRegion>
    </form>
  );
}
