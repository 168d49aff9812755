import type { Verdicts } from './use-verdicts.ts';

/** The verdicts for a row, or undefined for rows nobody sees. */
export type RowVerdicts = (id: string) => Verdicts;
