import { toWords } from '../ui/clause-address.ts';

/** Attributes of a link that leaves the frame. */
export const newTab = { target: '_blank', rel: 'noopener' } as const;

/** Returns the address of a license's full page; the browser scrolls to these words of its summary, or else to the summary. */
export const lineAddress = (page: string, words: string): string => `${page}#deed${toWords(words)}`;
