import { useEffect, useRef, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';

/** Up to so many rows are always drawn whole; in longer lists only those on the screen or near it. */
const fewRows = 60;

interface SeenRows {
  /** Goes on the element around the rows. */
  container: RefObject<HTMLDivElement | null>;
  /** Is the row (by its `data-row`) to be drawn whole? */
  isSeen: (row: string) => boolean;
}

/** Tells which of many rows (by their `data-row`) are worth drawing whole. */
export function useSeenRows(rows: readonly string[]): SeenRows {
  const container = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set());
  const isPrinting = useIsPrinting();
  const isLong = rows.length > fewRows;
  useEffect(() => {
    if (!isLong) return;
    const observer = new IntersectionObserver((entries) => setSeen((before) => withEntries(before, entries)), { rootMargin: '50% 0px' });
    for (const row of rows) {
      const drawn = container.current?.querySelector(`[data-row="${row}"]`);
      if (drawn) observer.observe(drawn);
    }
    return () => observer.disconnect();
  }, [rows, isLong]);
  return { container, isSeen: (row) => !isLong || isPrinting || seen.has(row) };
}

function withEntries(before: ReadonlySet<string>, entries: IntersectionObserverEntry[]): ReadonlySet<string> {
  const after = new Set(before);
  for (const { target, isIntersecting } of entries) {
    const row = target.getAttribute('data-row') ?? '';
    if (isIntersecting) after.add(row);
    else after.delete(row);
  }
  return after;
}

/** Paper shows everything. */
function useIsPrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, []);
  return isPrinting;
}
