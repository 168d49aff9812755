import { nameKey } from '../../src/knowledge/name-key.ts';
import type { CatalogEntry } from '../../src/knowledge/schema/catalog.ts';
import { withMaker, type Row } from './row.ts';
import type { ImportRules } from './rules.ts';

const isNameOf = (name: string, row: Row): boolean =>
  [row.name, withMaker(row)].some((one) => nameKey(one) === nameKey(name));

/** Tells whether an entry lies at an address of the Hub, which knows no capitals. */
export const liesAt = ({ hub }: CatalogEntry, address: string): boolean =>
  hub.some((one) => one.toLowerCase() === address.toLowerCase());

/** The entry a row is about: named by a rule, at the same address, or of the same name without an address of its own. */
export function knownEntry(
  entries: readonly CatalogEntry[],
  row: Row,
  { same }: ImportRules,
): CatalogEntry | undefined {
  const { hub } = row;
  const wanted = same[hub ?? row.name];
  const byRule = entries.find(({ id }) => id === wanted);
  if (byRule) return byRule;
  return hub === undefined
    ? entries.find(({ name, also }) => [name, ...also].some((one) => isNameOf(one, row)))
    : entries.find((entry) => liesAt(entry, hub));
}
