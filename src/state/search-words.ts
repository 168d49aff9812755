import { plainLetters } from '../knowledge/index.ts';

/** Words and numbers, so that "llama3.1" and "Llama 3.1" are the same two; pluses tell OpenRAIL++ from OpenRAIL. */
export const wordsOf = (text: string): string[] => plainLetters(text).match(/\p{L}+|\p{N}+(?:\.\p{N}+)*|\++/gu) ?? [];
