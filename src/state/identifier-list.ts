import type { IdentifierList } from '../knowledge/index.ts';

/** Loads every license identifier of the Hub with what it leads to. */
export async function loadIdentifiers(): Promise<IdentifierList> {
  return (await import('../knowledge/generated/surveys/identifiers.json')).default as unknown as IdentifierList;
}
