import type { ReactNode } from 'react';
import type { LicensePage } from '../../knowledge/index.ts';
import { LicenseProvider } from './license-context.ts';
import { createTextShelf, type TextShelf } from './text-shelf.ts';
import { ShelfProvider } from './use-texts.ts';
import { useVisit, type Visit } from './visit.ts';

const shelves = new WeakMap<Visit, TextShelf>();

/** The texts at hand during a visit. */
function shelfOf(visit: Visit): TextShelf {
  const shelf = shelves.get(visit) ?? createTextShelf(visit.id);
  shelves.set(visit, shelf);
  return shelf;
}

/** Hands the record and the texts at hand to everything inside. */
export const WithRecord = ({ record, children }: { record: LicensePage; children: ReactNode }) => (
  <LicenseProvider value={record}>
    <ShelfProvider value={shelfOf(useVisit())}>{children}</ShelfProvider>
  </LicenseProvider>
);
