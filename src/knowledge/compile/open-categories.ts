import type { LicenseCategory } from '../../engine/index.ts';

/** Categories of general texts that leave every use open; software licenses are of these. */
export const openCategories: readonly LicenseCategory[] = [
  'public-domain',
  'permissive',
  'weak-copyleft',
  'strong-copyleft',
  'network-copyleft',
];
