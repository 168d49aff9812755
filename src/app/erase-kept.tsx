import { useState } from 'react';
import { m } from '../i18n/index.ts';
import { useVisitor } from '../state/index.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { LiveRegion } from '../ui/live-region.tsx';

/** A button that erases what this device keeps of the visitor, after asking. */
export function EraseKept() {
  const [state, setState] = useState<'idle' | 'asking' | 'erased'>('idle');
  const forget = useVisitor((visitor) => visitor.forget);
  const erase = () => {
    forget();
    setState('erased');
  };
  const close = () => setState((now) => (now === 'asking' ? 'idle' : now));
  return (
    <>
      <button type="button" className="link-button needs-script" onClick={() => setState('asking')}>
        {state === 'erased' ? m.erase_done() : m.erase_open()}
      </button>
      <LiveRegion>{state === 'erased' && m.erase_done()}</LiveRegion>
      <Dialog
        open={state === 'asking'}
        onClose={close}
        title={m.erase_title()}
        closeLabel={m.erase_cancel()}
        actions={<EraseActions onErase={erase} onCancel={close} />}
      >
        <p>{m.erase_what()}</p>
        <p className="mt-3">{m.erase_stays()}</p>
      </Dialog>
    </>
  );
}

const EraseActions = ({ onErase, onCancel }: { onErase: () => void; onCancel: () => void }) => (
  <>
    <Button kind="danger" icon="trash" onClick={onErase}>
      {m.erase_confirm()}
    </Button>
    <Button onClick={onCancel}>{m.erase_cancel()}</Button>
  </>
);
