import { m } from '../i18n/index.ts';
import type { StorageTrouble } from '../state/index.ts';
import { IconButton } from '../ui/icon-button.tsx';

const words = { blocked: m.storage_blocked, full: m.storage_full, damaged: m.storage_damaged };

interface StorageWordsProps {
  trouble: NonNullable<StorageTrouble>;
  onClose: () => void;
}

/** What happened, what is safe, and what to do. */
export const StorageWords = ({ trouble, onClose }: StorageWordsProps) => (
  <div className="frame">
    <p>{words[trouble]()}</p>
    <IconButton icon="close" label={m.note_close()} onClick={onClose} />
  </div>
);
