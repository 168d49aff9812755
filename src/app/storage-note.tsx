import { useState } from 'react';
import { m } from '../i18n/index.ts';
import type { StorageTrouble } from '../state/index.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { useStorageTrouble } from './use-storage-trouble.ts';

const words = { blocked: m.storage_blocked, full: m.storage_full, damaged: m.storage_damaged };

/** Says what happened when this device cannot keep or read something, what is safe, and what to do. */
export function StorageNote() {
  const trouble = useStorageTrouble();
  const [seen, setSeen] = useState<StorageTrouble>();
  const isShown = trouble !== undefined && trouble !== seen;
  return (
    <div role="status" className="page-note">
      {isShown && (
        <div className="frame">
          <p>{words[trouble]()}</p>
          <IconButton icon="close" label={m.note_close()} onClick={() => setSeen(trouble)} />
        </div>
      )}
    </div>
  );
}
