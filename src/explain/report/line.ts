import type { Clause } from '../clause.ts';
import type { Message } from '../message.ts';

/** One sentence of a report, the clauses it rests on, and what can be asked below it. */
export interface ReportLine {
  /** A sentence of the catalog, or of a record. */
  says: Message | string;
  clauses: Clause[];
  /** The answer to "why?", line by line. */
  why: ReportLine[];
}

/** A line, with or without clauses and reasons of its own. */
export const line = (says: Message | string, clauses: Clause[] = [], why: ReportLine[] = []): ReportLine => ({
  says,
  clauses,
  why,
});
