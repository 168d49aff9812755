/** Every item of some short lists once, in the order of their first place; made for lists of a few items, which a set would only slow down. */
export function union<T>(...lists: readonly (readonly T[])[]): T[] {
  const all: T[] = [];
  for (const list of lists) for (const item of list) if (!all.includes(item)) all.push(item);
  return all;
}

/** Several lists as one; a plain loop, because flatMap takes several times as long and this runs for every license of a list. */
export function flat<T>(lists: readonly (readonly T[])[]): T[] {
  const all: T[] = [];
  for (const list of lists) for (const item of list) all.push(item);
  return all;
}

/** Numbers things by what makes them alike; the list of what was numbered is theirs to read. */
export function numbering<T>(keyOf: (one: T) => string): { all: T[]; numberOf: (one: T) => number } {
  const known = new Map<string, number>();
  const all: T[] = [];
  const numberOf = (one: T): number => {
    const key = keyOf(one);
    const number = known.get(key) ?? all.push(one) - 1;
    known.set(key, number);
    return number;
  };
  return { all, numberOf };
}
