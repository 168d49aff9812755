import { useEffect, useRef } from 'react';

type Ids = readonly string[];

/** Returns a function that edits the list asked for last: the one shown, or another while the page is still on its way to it, so that a quick second choice loses nothing. */
export function useEdit(shown: Ids, onChange: (ids: Ids) => void): (edit: (ids: Ids) => Ids) => void {
  const asked = useRef(shown);
  const list = shown.join();
  useEffect(() => {
    asked.current = list.split(',').filter(Boolean);
  }, [list]);
  return (edit) => {
    asked.current = edit(asked.current);
    onChange(asked.current);
  };
}
