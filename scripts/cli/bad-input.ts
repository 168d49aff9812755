import { nearest } from '../../src/knowledge/nearest.ts';

/** Something the person who typed the command can mend; the message says where, what was found and what was expected. */
export class BadInput extends Error {}

/** " Did you mean …?" for a name that is not in a list; empty when nothing comes close. */
export function didYouMean(text: string, names: readonly string[]): string {
  const close = nearest(text, names);
  return close.length > 0 ? ` Did you mean ${close.join(' or ')}?` : '';
}
