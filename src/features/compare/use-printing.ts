import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** Is the page being printed? Everything folded is drawn just before. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    const set = (to: boolean) => () => flushSync(() => setPrinting(to));
    addEventListener('beforeprint', set(true), { signal: stop.signal });
    addEventListener('afterprint', set(false), { signal: stop.signal });
    return () => stop.abort();
  }, []);
  return printing;
}
