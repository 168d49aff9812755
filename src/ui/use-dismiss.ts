import { useEffect, type RefObject } from 'react';

type ElementRef = RefObject<HTMLElement | null>;

function isInside(refs: ElementRef[], target: EventTarget | null): boolean {
  return target instanceof Node && refs.some((ref) => ref.current?.contains(target) === true);
}

interface Dismissal {
  anchor: ElementRef;
  panel: ElementRef;
  /** Whether touching or focusing anything else closes the panel too. */
  outside: boolean;
  close: () => void;
}

/** Closes an open panel on Escape (focus goes back to its button) and, if asked, from outside. */
export function useDismiss({ anchor, panel, outside, close }: Dismissal): void {
  useEffect(() => {
    const stop = new AbortController();
    const listen = { signal: stop.signal };
    const leave = (event: Event) => {
      if (outside && !isInside([anchor, panel], event.target)) close();
    };
    const escape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      if (!outside && !isInside([anchor, panel], event.target)) return;
      event.preventDefault();
      close();
      anchor.current?.focus();
    };
    document.addEventListener('pointerdown', leave, listen);
    document.addEventListener('focusin', leave, listen);
    document.addEventListener('keydown', escape, listen);
    return () => stop.abort();
  }, [anchor, panel, outside, close]);
}
