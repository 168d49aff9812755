/** Reads the search part of an address as plain texts; a parameter that is repeated becomes a list. */
export function parsePlainSearch(search: string): Record<string, unknown> {
  const params = new URLSearchParams(search);
  const valueOf = (name: string): string | string[] => {
    const [first = '', ...more] = params.getAll(name);
    return more.length > 0 ? [first, ...more] : first;
  };
  return Object.fromEntries([...params.keys()].map((name) => [name, valueOf(name)]));
}

/** Commas and colons are allowed in this part of an address, and people can read them. */
const encode = (text: string): string =>
  encodeURIComponent(text).replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%20', '+');

/** Writes the search part of an address so that people can read it; what is not set is left out. */
export function writePlainSearch(search: Record<string, unknown>): string {
  const parts = Object.entries(search).flatMap(([name, value]) =>
    value === undefined || value === null ? [] : [value].flat().map((one) => `${encode(name)}=${encode(String(one))}`),
  );
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}
