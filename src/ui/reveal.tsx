import { useId, type ReactNode } from 'react';
import { RevealPanel } from './reveal-panel.tsx';
import { useReveal } from './use-reveal.ts';

interface RevealProps {
  look: 'cite' | 'term';
  label: ReactNode;
  /** What the opened part is called when heard. */
  name: string;
  title?: ReactNode;
  /** Where the same text stands for readers without script. */
  href?: string | undefined;
  children: ReactNode | (() => ReactNode);
}

/** A word that opens its explanation in place; nothing of it is drawn before. */
export function Reveal({ look, label, name, title, href, children }: RevealProps) {
  const { open, over, anchor, hold, close, toggle } = useReveal(look === 'term');
  const id = useId();
  const trigger = {
    ref: hold,
    className: look,
    onClick: toggle,
    'aria-expanded': open,
    'aria-controls': open ? id : undefined,
  };
  return (
    <>
      {href === undefined ? (
        <button type="button" {...trigger}>
          {label}
        </button>
      ) : (
        <a href={href} {...trigger}>
          {label}
        </a>
      )}
      {open && (
        <RevealPanel {...{ id, name, title, over, anchor, close }}>
          {typeof children === 'function' ? children() : children}
        </RevealPanel>
      )}
    </>
  );
}
