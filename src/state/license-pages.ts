import type { LicensePage } from '../knowledge/index.ts';
import { hasFile, loadFrom } from './load-from.ts';

const pages = import.meta.glob<LicensePage>('../knowledge/generated/licenses/*.json', { import: 'default' });

/** Tells whether Lichen has a record with this id. */
export const hasLicense = (id: string): boolean => hasFile(pages, 'licenses', id);

/** Loads one license's full record with its grid; fails for an id Lichen does not have. */
export const loadLicense = (id: string): Promise<LicensePage> => loadFrom(pages, 'licenses', id);
