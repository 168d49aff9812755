import { useState } from 'react';
import { m } from '../i18n/index.ts';
import { useLoaded, useVisitor } from '../state/index.ts';
import { LiveRegion } from '../ui/live-region.tsx';

const loadDialog = () => import('./erase-dialog.tsx');

/** A button that erases what this device keeps of the visitor, after asking. */
export function EraseKept() {
  const [state, setState] = useState<'idle' | 'asking' | 'erased'>('idle');
  const dialog = useLoaded(loadDialog, state === 'asking');
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
      {dialog && <dialog.EraseDialog open={state === 'asking'} onErase={erase} onClose={close} />}
    </>
  );
}
