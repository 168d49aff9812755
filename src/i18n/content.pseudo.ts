import { pseudo } from './pseudo.ts';

/** Returns a sentence of a record in the pseudo-language, so that a screen shows which of its words come from records. */
export const content = (text: string): string => pseudo(text);
