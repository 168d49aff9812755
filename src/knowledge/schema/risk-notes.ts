import { z } from 'zod';
import { names } from './catalog-terms.ts';
import { day, field, sentence, webAddress } from './terms.ts';

/** Risks of a dataset that no license speaks about. */
export const riskNotes = z.array(
  z.strictObject({
    dataset: field(z.string().min(1), 'Id or name of the dataset in the catalog; else the name people use.'),
    hub: names('Where it lies on the Hub: owner/name.'),
    kind: field(
      z.enum([
        'takedown',
        'consent',
        'personal-data',
        'copyrighted-sources',
        'provider-outputs',
        'harmful-content',
        'bias',
        'withdrawn',
      ]),
      'What the note is about.',
    ),
    says: sentence,
    since: day,
    sources: field(
      z
        .array(
          z.strictObject({
            title: z.string().min(4).max(200),
            url: webAddress,
            date: day,
            dateIs: field(z.literal('read').optional(), 'The source bears no date: this is the day it was read.'),
          }),
        )
        .min(1),
      'Who says so, and when.',
    ),
  }),
);

/** One risk of a dataset. */
export type RiskNote = z.infer<typeof riskNotes>[number];
