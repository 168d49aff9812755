/** Spreads what is known over all 32 bits (the finish of MurmurHash3), so that the highest few are as good as any. */
function spread(bits: number): number {
  const once = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return (twice ^ (twice >>> 16)) >>> 0;
}

/**
 * A number of so many bits (at most 32) for a text, always the same for the same text. FNV-1a over its letters:
 * quick and evenly spread, no secret. It tells texts apart, it does not protect them.
 */
export function hashOf(text: string, bits: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return spread(hash) >>> (32 - bits);
}
