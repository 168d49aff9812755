/** No license name is longer; longer texts are left out. */
export const longestSearch = 200;

/** What an address asks to search for: the text, and whether something that made no sense was dropped. */
export interface SearchText {
  text: string;
  dropped: boolean;
}

/** Reads the search text of an address; numbers are texts too ("3.1"), repeated and huge values are dropped. */
export function readSearchText(raw: unknown): SearchText {
  if (raw === undefined) return { text: '', dropped: false };
  const text = typeof raw === 'number' ? String(raw) : raw;
  const isSensible = typeof text === 'string' && text.length <= longestSearch;
  return isSensible ? { text, dropped: false } : { text: '', dropped: true };
}
