import type { RailFamily } from '../knowledge/index.ts';

/** Loads the RAIL family: its tree, and who bars which use. */
export async function loadRail(): Promise<RailFamily> {
  return (await import('../knowledge/generated/surveys/rail.json')).default as unknown as RailFamily;
}
