import type { ReactNode } from 'react';

/** One suggestion: what it is called and what it is. */
export interface Suggestion {
  id: string;
  label: ReactNode;
  note?: ReactNode;
}

interface SuggestListProps {
  id: string;
  label: string;
  suggestions: readonly Suggestion[];
  /** Place of the one the arrow keys stand on. */
  active: number;
  onPick: (id: string) => void;
}

/** The list under a field; the keyboard stays in the field, so pressing a line must not take the focus. */
export const SuggestList = ({ id, label, suggestions, active, onPick }: SuggestListProps) => (
  <div
    id={id}
    role="listbox"
    tabIndex={-1}
    aria-label={label}
    className="suggestions"
    hidden={suggestions.length === 0}
    onMouseDown={(event) => event.preventDefault()}
  >
    {suggestions.map((one, at) => (
      // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the field takes the keys for the whole list
      <div
        key={one.id}
        id={`${id}${at}`}
        role="option"
        tabIndex={-1}
        aria-selected={at === active}
        onClick={() => onPick(one.id)}
      >
        <span className="font-strong">{one.label}</span>
        {one.note !== undefined && <span className="text-sm text-soft">{one.note}</span>}
      </div>
    ))}
  </div>
);
