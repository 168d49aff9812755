import type { VerdictMark } from '../../../engine/index.ts';

/** Where the list of duties stands in a result: it leads, it follows the reasons as "if you go ahead", or there is nothing to do. */
export const placeOfDuties: Record<VerdictMark, 'first' | 'later' | 'none'> = {
  yes: 'first',
  'yes-if': 'first',
  'only-if-kept': 'first',
  unclear: 'later',
  no: 'none',
  'not-in-kb': 'none',
  'not-stated': 'none',
};
