import type { LicenseDeed } from '../knowledge/index.ts';
import { hasFile, loadFrom } from './load-from.ts';

const deeds = import.meta.glob<LicenseDeed>('../knowledge/generated/deeds/*.json', { import: 'default' });

/** Loads what the top of one license's page shows; undefined for an id Lichen does not have. */
export const loadDeed = async (id: string): Promise<LicenseDeed | undefined> =>
  hasFile(deeds, 'deeds', id) ? loadFrom(deeds, 'deeds', id) : undefined;
