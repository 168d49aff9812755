import { z } from 'zod';
import { field } from './terms.ts';

const words = (most: number) =>
  field(
    z
      .string()
      .min(4)
      .refine((t) => t.split(/\s+/).length <= most, `at most ${most} words`),
    `Plain text, at most ${most} words.`,
  );
const points = field(z.array(words(30)).min(1).max(6), 'One to six short points.');

/** The license in plain words, for those who read no further. */
export const plain = z.strictObject({
  summary: words(40),
  goodFor: points,
  watchOut: points,
  forNonprofits: field(z.string().max(500), 'What this means for a nonprofit.'),
  health: words(60).optional(),
  education: words(60).optional(),
  humanitarian: words(60).optional(),
  civilSociety: words(60).optional(),
});
