import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';

const pause = 300;

interface SearchBox {
  text: string;
  /** Changes when the field must start anew. */
  key: number;
  type: (text: string) => void;
  /** Goes on an element around the field. */
  around: RefObject<HTMLDivElement | null>;
}

/** The text of a search field that follows the address and, after a pause in typing, is written to it. */
export function useSearchBox(fromAddress: string, write: (text: string) => void): SearchBox {
  const [box, setBox] = useState({ text: fromAddress, key: 0 });
  const around = useRef<HTMLDivElement>(null);
  const written = useRef(fromAddress);
  const type = useCallback((text: string) => setBox(({ key }) => ({ text, key })), []);
  useEffect(() => {
    const typedEarly = around.current?.querySelector('input')?.value;
    if (typedEarly) type(typedEarly);
  }, [type]);
  useEffect(() => {
    if (fromAddress === written.current) return;
    written.current = fromAddress;
    setBox(({ key }) => ({ text: fromAddress, key: key + 1 }));
  }, [fromAddress]);
  useEffect(() => {
    if (box.text === written.current) return;
    const timer = setTimeout(() => {
      written.current = box.text;
      write(box.text);
    }, pause);
    return () => clearTimeout(timer);
  }, [box.text, write]);
  return { ...box, type, around };
}
