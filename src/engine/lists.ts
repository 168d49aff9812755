/** Every item of some short lists once, in the order of their first place; made for lists of a few items, which a set would only slow down. */
export function union<T>(...lists: readonly (readonly T[])[]): T[] {
  const all: T[] = [];
  for (const list of lists) for (const item of list) if (!all.includes(item)) all.push(item);
  return all;
}
