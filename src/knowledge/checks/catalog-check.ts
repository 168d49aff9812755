import type { Catalog } from '../compile/load-catalog.ts';
import type { FamilyEntry } from '../records.ts';
import type { CheckProblem } from './check.ts';

/** What checks of the catalog may compare it with: the ids of all licenses and family tags, and what the tags cover, and which licenses have a policy beside them. */
export interface KnownLicenses {
  ids: ReadonlySet<string>;
  families: readonly FamilyEntry[];
  withPolicy: ReadonlyMap<string, readonly string[]>;
}

/** A problem with the entry it belongs to. */
export interface CatalogProblem extends CheckProblem {
  entry: string;
}

/** A rule the whole catalog keeps. */
export interface CatalogCheck {
  name: string;
  description: string;
  check: (catalog: Catalog, known: KnownLicenses) => CatalogProblem[];
}

/** A failure in one line: entry, path, what was found, what was expected, how to mend it. */
export const catalogLine = ({ entry, path, found, expected, tip }: CatalogProblem): string =>
  `${entry}: ${path}: found ${found}; expected ${expected}. ${tip}`;
