import { m } from '../../../i18n/index.ts';
import type { Artifact } from './model/decode-name.ts';

/** What each letter of a RAIL name stands for. */
export const letterNames: Record<Artifact, () => string> = {
  D: m.rail_letter_data,
  A: m.rail_letter_application,
  M: m.rail_letter_model,
  S: m.rail_letter_source,
};
