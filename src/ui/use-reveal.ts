import { useCallback, useRef, useState, type MouseEvent } from 'react';

type Opened = 'no' | 'over' | 'inline';

function openingHere(alwaysOver: boolean): Opened {
  const canFloat = 'showPopover' in HTMLElement.prototype;
  return canFloat && (alwaysOver || matchMedia('(min-width: 45rem)').matches) ? 'over' : 'inline';
}

function opensElsewhere(event: MouseEvent): boolean {
  return event.metaKey || event.ctrlKey || event.shiftKey;
}

/** Whether an explanation is open, whether it floats over the page, and what its trigger needs. */
export function useReveal(alwaysOver: boolean) {
  const [opened, setOpened] = useState<Opened>('no');
  const anchor = useRef<HTMLElement | null>(null);
  const hold = useCallback((node: HTMLElement | null) => {
    anchor.current = node;
  }, []);
  const close = useCallback(() => setOpened('no'), []);
  const toggle = (event: MouseEvent) => {
    if (opensElsewhere(event)) return;
    event.preventDefault();
    setOpened(opened === 'no' ? openingHere(alwaysOver) : 'no');
  };
  return { open: opened !== 'no', over: opened === 'over', anchor, hold, close, toggle };
}
