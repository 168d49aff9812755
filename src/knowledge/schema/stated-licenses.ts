import { z } from 'zod';
import { field } from './terms.ts';

/** What license names as people state them stand for, where the records’ own names do not tell. */
export const statedLicenses = z.array(
  z.strictObject({
    stated: field(z.array(z.string().min(1)).min(1), 'The spellings.'),
    is: field(z.array(z.string().min(2)).min(1), 'License ids, family tags, "custom" or "not-stated".'),
  }),
);
