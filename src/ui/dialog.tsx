import { useEffect, useId, useRef, type ReactNode } from 'react';
import { IconButton } from './icon-button.tsx';

interface DialogProps {
  open: boolean;
  onClose: () => void;
  title: ReactNode;
  /** The spoken name of the closing button. */
  closeLabel: string;
  /** Buttons at the end. */
  actions?: ReactNode;
  children?: ReactNode;
}

/** A native dialog over the page; its content exists only while it is open. */
export function Dialog({ open, onClose, title, closeLabel, actions, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby={titleId} onClose={onClose}>
      {open && (
        <>
          <div className="flex items-start justify-between gap-4">
            <h2 id={titleId} className="pt-1.5">
              {title}
            </h2>
            <IconButton icon="close" label={closeLabel} onClick={onClose} />
          </div>
          <div className="mt-2">{children}</div>
          {actions !== undefined && <div className="mt-6 flex flex-wrap gap-3">{actions}</div>}
        </>
      )}
    </dialog>
  );
}
