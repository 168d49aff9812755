import { z } from 'zod';
import { cite, day, field, sentence } from './terms.ts';

/** Who read the texts, who read them again, and what was settled. */
export const review = z.strictObject({
  writer: z.strictObject({
    role: field(z.string(), 'Role of the person who wrote the record.'),
    on: day,
    read: field(z.array(z.string()).min(1), 'Documents read in full.'),
  }),
  secondReader: field(
    z
      .strictObject({
        role: z.string(),
        on: day,
        settled: field(
          z.array(
            z.strictObject({
              key: field(z.string(), 'Key of the questionnaire.'),
              wrong: field(z.enum(['record', 'reading']), 'Which of the two was wrong.'),
              because: sentence,
              cite: z.array(cite).default([]),
            }),
          ),
          'Each hard difference, and how the clause settled it.',
        ),
      })
      .optional(),
    'Filled in once a second reader has answered the questionnaire.',
  ),
  openDoubts: field(z.array(z.string().max(300)).default([]), 'What remains uncertain.'),
});
