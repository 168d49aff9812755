import type { Source } from '../engine/index.ts';
import type { LicensePage } from '../knowledge/index.ts';
import { citationOf, entryOf, type Citation } from './clause.ts';

/** A question on which careful readers differ: both readings, who holds them, and where the text stands. */
export interface Debate {
  id: string;
  question: string;
  cautious: { says: string; heldBy: string };
  room: { says: string; heldBy: string };
  cites: Citation[];
}

/** The debates behind some sources, each once, in the order of the sources. */
export function debatesOf(page: LicensePage | undefined, sources: readonly Source[]): Debate[] {
  if (!page) return [];
  const ids = new Set(sources.map(({ rule }) => entryOf(page, rule)?.debate));
  return page.debates
    .filter(({ id }) => ids.has(id))
    .map(({ id, question, cautious, room, cite }) => ({
      id,
      question,
      cautious,
      room,
      cites: cite.map((one) => citationOf(page, one)),
    }));
}
