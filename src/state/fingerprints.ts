import { normalize } from '../knowledge/index.ts';

export { fingerprintOf, readKnownTexts, resemblance } from '../knowledge/index.ts';

/** Hash of a text, white space, quotes and dashes made alike; undefined where the browser cannot hash (no secure connection). */
export async function sha256Of(text: string): Promise<string | undefined> {
  if (!globalThis.crypto?.subtle) return undefined;
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(normalize(text)));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
