import { normalize } from '../../knowledge/index.ts';

/** Texts longer than this are refused. */
export const longestText = 2_000_000;

/** Whether a text is word for word the one that was read; unknown where the browser cannot compute hashes. */
export type Sameness = 'same' | 'other' | 'unknown';

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Compares a text with the recorded hash; white space, quotes and dashes do not count. */
export async function compareText(text: string, hash: string): Promise<Sameness> {
  if (!globalThis.crypto?.subtle) return 'unknown';
  return (await sha256(normalize(text))) === hash ? 'same' : 'other';
}

/** Why a text was not taken. */
export type Refusal = 'too-long' | 'empty' | 'web-page' | 'not-reached';

/** Tells why a text cannot be used; undefined when it can. */
export function refusalOf(text: string): Refusal | undefined {
  if (text.length > longestText) return 'too-long';
  if (text.trim() === '') return 'empty';
  return /^\s*<(!doctype html|html)/i.test(text) ? 'web-page' : undefined;
}
