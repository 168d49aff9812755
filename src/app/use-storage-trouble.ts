import { useSyncExternalStore } from 'react';
import { storageTrouble, useVisitor, type StorageTrouble } from '../state/index.ts';

/** Storage is written right after the store has told its listeners, so they look again a moment later. */
function subscribe(look: () => void): () => void {
  const later = () => queueMicrotask(look);
  const ends = [useVisitor.subscribe(later), useVisitor.persist.onFinishHydration(later)];
  return () => ends.forEach((end) => end());
}

/** Returns what went wrong with this device's storage so far, if anything. */
export const useStorageTrouble = (): StorageTrouble => useSyncExternalStore(subscribe, storageTrouble, () => undefined);
