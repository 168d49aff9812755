import type { LicenseDeed, LicensePage } from '../knowledge/index.ts';
import { hasFile, loadFrom } from './load-from.ts';

const pages = import.meta.glob<LicensePage>('../knowledge/generated/licenses/*.json', { import: 'default' });
const deeds = import.meta.glob<LicenseDeed>('../knowledge/generated/deeds/*.json', { import: 'default' });

/** Tells whether Lichen has a record with this id. */
export const hasLicense = (id: string): boolean => hasFile(pages, 'licenses', id);

/** Loads one license's full record with its grid; fails for an id Lichen does not have. */
export const loadLicense = (id: string): Promise<LicensePage> => loadFrom(pages, 'licenses', id);

/** Loads what the top of one license's page shows; fails for an id Lichen does not have. */
export const loadDeed = (id: string): Promise<LicenseDeed> => loadFrom(deeds, 'deeds', id);
