import { useEffect, useRef } from 'react';

/** Moves the keyboard to the heading of each new result after the first, which the page itself announces. */
export function useResultFocus(text: string): void {
  const shown = useRef(text);
  useEffect(() => {
    if (shown.current === text) return;
    shown.current = text;
    const heading = document.querySelector<HTMLElement>('main h2');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus({ preventScroll: true });
  }, [text]);
}
