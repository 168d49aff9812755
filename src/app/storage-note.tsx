import { useState } from 'react';
import { useLoaded, type StorageTrouble } from '../state/index.ts';
import { useStorageTrouble } from './use-storage-trouble.ts';

const loadWords = () => import('./storage-words.tsx');

/** Says so when this device cannot keep or read something. */
export function StorageNote() {
  const trouble = useStorageTrouble();
  const [seen, setSeen] = useState<StorageTrouble>();
  const isShown = trouble !== undefined && trouble !== seen;
  const words = useLoaded(loadWords, isShown);
  return (
    <div role="status" className="page-note">
      {isShown && words && <words.StorageWords trouble={trouble} onClose={() => setSeen(trouble)} />}
    </div>
  );
}
