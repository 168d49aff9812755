import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { TextShelf, Texts } from './text-shelf.ts';

const ShelfContext = createContext<TextShelf | undefined>(undefined);

/** Hands the store of texts to everything inside. */
export const ShelfProvider = ShelfContext.Provider;

/** Picks something of the texts at hand. */
export function useTexts<T>(pick: (texts: Texts) => T): T {
  const shelf = useContext(ShelfContext);
  if (!shelf) throw new Error('no texts around this component');
  return useStore(shelf, pick);
}
