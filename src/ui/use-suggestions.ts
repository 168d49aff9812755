import { useState, type KeyboardEvent } from 'react';

/** Where an arrow key leads in a list; -1 is the field itself. */
function stepped(key: string, at: number, length: number): number | undefined {
  if (key === 'ArrowDown') return at + 1 < length ? at + 1 : -1;
  if (key === 'ArrowUp') return at >= 0 ? at - 1 : length - 1;
  return undefined;
}

/** Whether a list of suggestions is open, and on which one the arrow keys stand (-1: on none). */
export function useSuggestions(count: number) {
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const isShown = isOpen && count > 0;
  const turn = (open: boolean, at = -1) => {
    setOpen(open);
    setActive(at);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = stepped(event.key, active, count);
    if (next === undefined && !(event.key === 'Escape' && isShown)) return;
    event.preventDefault();
    turn(next !== undefined, next);
  };
  return { isShown, active: isShown ? active : -1, turn, onKeyDown };
}
