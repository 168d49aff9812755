import { startTransition, useEffect, useState } from 'react';

/**
 * What a loader of Lichen's own files brings, from the moment it is wanted; undefined until it has come, or when it fails.
 * What it draws never holds up a key or a tap. Such files lie beside the page and never go stale, so they need no query: those are for bytes from elsewhere.
 */
export function useLoaded<T>(load: () => Promise<T>, isWanted: boolean): T | undefined {
  const [loaded, setLoaded] = useState<{ value: T }>();
  useEffect(() => {
    let isGone = false;
    if (isWanted)
      load().then(
        (value) => isGone || startTransition(() => setLoaded({ value })),
        () => undefined,
      );
    return () => void (isGone = true);
  }, [load, isWanted]);
  return loaded?.value;
}
