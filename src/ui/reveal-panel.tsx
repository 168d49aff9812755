import { useLayoutEffect, useRef, type ReactNode, type RefObject } from 'react';
import { showBeside } from './show-beside.ts';
import { useDismiss } from './use-dismiss.ts';

interface RevealPanelProps {
  id: string;
  name: string;
  title: ReactNode;
  over: boolean;
  anchor: RefObject<HTMLElement | null>;
  close: () => void;
  children: ReactNode;
}

/** The opened part of a citation or term: over the page, or in the line where there is no room. */
export function RevealPanel({ id, name, title, over, anchor, close, children }: RevealPanelProps) {
  const panel = useRef<HTMLSpanElement>(null);
  useDismiss({ anchor, panel, outside: over, close });
  useLayoutEffect(() => {
    return over && panel.current && anchor.current ? showBeside(panel.current, anchor.current) : undefined;
  }, [over, anchor]);
  return (
    <span
      ref={panel}
      id={id}
      role="group"
      aria-label={name}
      popover={over ? 'manual' : undefined}
      className={over ? 'reveal-panel reveal-over' : 'reveal-panel reveal-inline'}
    >
      {title !== undefined && <span className="reveal-title">{title}</span>}
      {children}
    </span>
  );
}
