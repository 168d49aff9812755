/** Returns a sentence of a record as it is to be shown; builds in a pseudo-language put `content.pseudo.ts` in the place of this file. */
export const content = (text: string): string => text;
