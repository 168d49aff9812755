import { useRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';

/** Moves the keyboard to the main part when another page has arrived, and returns its title to be read out. */
export function useArrival(mainId: string): string {
  const router = useRouter();
  const [title, setTitle] = useState('');
  useEffect(
    () =>
      router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
        if (!fromLocation || !pathChanged) return;
        document.getElementById(mainId)?.focus({ preventScroll: true });
        setTitle(document.title);
      }),
    [router, mainId],
  );
  return title;
}
