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
  <ul
    id={id}
    role="listbox"
    aria-label={label}
    className="suggestions"
    hidden={suggestions.length === 0}
    onMouseDown={(event) => event.preventDefault()}
  >
    {suggestions.map((one, at) => (
      <li key={one.id} id={`${id}${at}`} role="option" aria-selected={at === active} onClick={() => onPick(one.id)}>
        <span className="font-strong">{one.label}</span>
        {one.note !== undefined && <span className="text-sm text-soft">{one.note}</span>}
      </li>
    ))}
  </ul>
);
