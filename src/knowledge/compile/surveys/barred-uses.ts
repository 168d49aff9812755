import type { Restriction } from '../../../engine/index.ts';
import type { LicenseRecord } from '../../schema/license.ts';

/** The categories of use a license bars, each once. */
export const barredUses = ({ prohibitions }: Pick<LicenseRecord, 'prohibitions'>): ReadonlySet<Restriction> =>
  new Set(prohibitions.flatMap(({ categories }) => categories ?? []));
