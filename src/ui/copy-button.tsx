import { useState, type ReactNode, type RefObject } from 'react';
import { Button } from './button.tsx';
import { copyText } from './copy-text.ts';
import { LiveRegion } from './live-region.tsx';

interface CopyButtonProps {
  /** What is copied; a function is asked at the moment of copying. */
  text: string | (() => string);
  label: ReactNode;
  /** Said and shown after copying. */
  copied: ReactNode;
  /** Said and shown when the browser refuses and the text was selected instead. */
  blocked: ReactNode;
  /** The element that shows the text, selected when copying is refused. */
  shown?: RefObject<HTMLElement | null>;
}

/** A button that copies a text and says so. */
export function CopyButton({ text, label, copied, blocked, shown }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'blocked'>('none');
  const copy = async () => {
    const done = await copyText(typeof text === 'string' ? text : text(), shown?.current ?? null);
    setOutcome(done ? 'copied' : 'blocked');
    if (done) setTimeout(() => setOutcome('none'), 4000);
  };
  const said = { none: null, copied, blocked }[outcome];
  return (
    <>
      <Button icon={outcome === 'copied' ? 'check' : 'copy'} onClick={() => void copy()}>
        {said ?? label}
      </Button>
      <LiveRegion>{said}</LiveRegion>
    </>
  );
}
