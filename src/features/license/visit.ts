import { createContext, useContext } from 'react';

/** One visit to the page of a license; what is brought for it lives as long as it lasts. */
export interface Visit {
  id: string;
}

const VisitContext = createContext<Visit | undefined>(undefined);

/** Hands the visit to everything inside. */
export const VisitProvider = VisitContext.Provider;

/** The visit this part of the page belongs to. */
export function useVisit(): Visit {
  const visit = useContext(VisitContext);
  if (!visit) throw new Error('no page of a license around this component');
  return visit;
}
