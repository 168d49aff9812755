const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Words and numbers, so that "llama3.1" and "Llama 3.1" are the same two; pluses tell OpenRAIL++ from OpenRAIL. */
export const wordsOf = (text: string): string[] => fold(text).match(/\p{L}+|\p{N}+(?:\.\p{N}+)*|\++/gu) ?? [];
