import { createContext, useContext } from 'react';
import type { LicenseList } from '../../knowledge/index.ts';
import { termsOf, type Terms } from './model/terms-of.ts';

const ListContext = createContext<LicenseList>({ licenses: [], families: [] });

/** Hands the list of licenses to everything inside. */
export const ListProvider = ListContext.Provider;

/** Names what the catalog says of a license. */
export function useTerms(): (id: string) => Terms {
  const list = useContext(ListContext);
  return (id) => termsOf(list, id);
}
