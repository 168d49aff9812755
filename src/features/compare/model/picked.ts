/** The most licenses one can compare. */
export const mostLicenses = 6;

/** The fewest it takes. */
export const fewestLicenses = 2;

/** What an address asks to compare: the licenses, and what was left out and why. */
export interface Picked {
  ids: readonly string[];
  unknown: readonly string[];
  repeated: readonly string[];
  over: readonly string[];
}

const longestName = 40;

const shown = (name: string): string => (name.length > longestName ? `${name.slice(0, longestName)}…` : name);

/** Reads which licenses an address asks for; never fails, and names what it leaves out. */
export function pick(text: string | undefined, isKnown: (id: string) => boolean): Picked {
  const asked = (text ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
  const each = [...new Set(asked.map((part) => part.toLowerCase()))];
  const known = each.filter(isKnown);
  return {
    ids: known.slice(0, mostLicenses),
    over: known.slice(mostLicenses),
    repeated: known.filter((id) => asked.filter((part) => part.toLowerCase() === id).length > 1),
    unknown: each.filter((id) => !isKnown(id)).map(shown),
  };
}

/** The `ids` parameter for these licenses. */
export const writeIds = (ids: readonly string[]): string | undefined => (ids.length > 0 ? ids.join(',') : undefined);
