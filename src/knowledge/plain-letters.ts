/** A text without accents and capitals, so that "Ápache" and "apache" read alike. */
export const plainLetters = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
