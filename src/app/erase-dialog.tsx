import { m } from '../i18n/index.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';

interface EraseProps {
  open: boolean;
  onErase: () => void;
  onClose: () => void;
}

/** Asks whether to erase what this device keeps. */
export const EraseDialog = ({ open, onErase, onClose }: EraseProps) => (
  <Dialog
    open={open}
    onClose={onClose}
    title={m.erase_title()}
    closeLabel={m.erase_cancel()}
    actions={
      <>
        <Button kind="danger" icon="trash" onClick={onErase}>
          {m.erase_confirm()}
        </Button>
        <Button onClick={onClose}>{m.erase_cancel()}</Button>
      </>
    }
  >
    <p>{m.erase_what()}</p>
    <p className="mt-3">{m.erase_stays()}</p>
  </Dialog>
);
