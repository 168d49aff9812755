/** A set of places (0, 1, 2 …) as bits: mixing a thousand assets stays one short loop. */
export type Bits = Uint32Array;

/** An empty set with room for so many places. */
export const noBits = (size: number): Bits => new Uint32Array((size + 31) >>> 5);

/** The set of one place. */
export function bitOf(place: number, size: number): Bits {
  const bits = noBits(size);
  put(bits, place);
  return bits;
}

/** Adds one place to a set. */
export const put = (bits: Bits, place: number): void => {
  bits[place >>> 5] = (bits[place >>> 5] ?? 0) | (1 << (place & 31));
};

/** Adds a whole set to another. */
export function pour(into: Bits, from: Bits): void {
  for (let word = 0; word < into.length; word += 1) into[word] = (into[word] ?? 0) | (from[word] ?? 0);
}

/** Both sets together, as a new one; the second has no places beyond the room of the first. */
export function joined(a: Bits, b: Bits): Bits {
  const result = a.slice();
  pour(result, b);
  return result;
}

/** Are all places of the first set in the second? */
export function isWithin(a: Bits, b: Bits): boolean {
  for (let word = 0; word < a.length; word += 1) if (((a[word] ?? 0) & ~(b[word] ?? 0)) !== 0) return false;
  return true;
}

function picked(a: Bits, b: Bits, flip: number): Bits | undefined {
  const result = new Uint32Array(a.length);
  let any = 0;
  for (let word = 0; word < a.length; word += 1) any |= result[word] = (a[word] ?? 0) & ((b[word] ?? 0) ^ flip);
  return any === 0 ? undefined : result;
}

/** The places in both sets; undefined when there are none. */
export const common = (a: Bits, b: Bits): Bits | undefined => picked(a, b, 0);

/** The places of the first set that the second lacks; undefined when there are none. */
export const lacking = (a: Bits, b: Bits): Bits | undefined => picked(a, b, -1);

/** The first place in both sets; undefined when there is none. */
export function firstCommon(a: Bits, b: Bits): number | undefined {
  for (let word = 0; word < a.length; word += 1) {
    const both = (a[word] ?? 0) & (b[word] ?? 0);
    if (both !== 0) return word * 32 + 31 - Math.clz32(both & -both);
  }
  return undefined;
}

/** The places of a set in order. */
export function placesOf(bits: Bits): number[] {
  const places: number[] = [];
  for (let word = 0; word < bits.length; word += 1)
    for (let rest = bits[word] ?? 0; rest !== 0; rest &= rest - 1)
      places.push(word * 32 + 31 - Math.clz32(rest & -rest));
  return places;
}
