import { useCallback, useRef } from 'react';

/** Returns a function to be told which screen has come; it moves the keyboard to the heading of each new screen after the first. */
export function useHeadingFocus(): (screen: string) => void {
  const shown = useRef<string>(undefined);
  return useCallback((screen) => {
    const before = shown.current;
    shown.current = screen;
    if (before === undefined || before === screen) return;
    const heading = document.querySelector<HTMLElement>('main h1');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus({ preventScroll: true });
  }, []);
}
