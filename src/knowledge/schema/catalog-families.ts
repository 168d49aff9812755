import { z } from 'zod';
import { names } from './catalog-terms.ts';
import { day, field, id, sentence } from './terms.ts';

/** A name that stands for several entries. */
export const catalogFamilies = z.array(
  z.strictObject({
    id,
    name: field(z.string().min(1).max(80), 'The name people say.'),
    also: names('Other names people type.'),
    family: field(id.optional(), 'The wider family it belongs to.'),
    sortAs: field(day.optional(), 'Only for the order in lists, not a fact: about when it came out.'),
    differsBy: field(
      z.array(z.enum(['version', 'size', 'date', 'variant'])).default([]),
      'What decides which license applies, where its members differ.',
    ),
    says: field(sentence.optional(), 'What to look at, where its members differ.'),
  }),
);

/** A name that stands for several entries. */
export type CatalogFamily = z.infer<typeof catalogFamilies>[number];
