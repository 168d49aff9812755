import { z } from 'zod';
import { sourceKey } from './catalog-terms.ts';
import { day, field, webAddress } from './terms.ts';

/** Who says so: where facts come from. */
export const catalogSources = z.array(
  z.strictObject({
    key: sourceKey,
    title: field(z.string().min(4).max(160), 'What it is, in plain words.'),
    url: webAddress,
    version: field(z.string().max(60).optional(), 'The version or commit that was read.'),
    date: field(day, 'The day its statements are from.'),
    tells: field(
      z.enum(['tag', 'repository', 'list']),
      'tag: labels on the Hub. repository: files and pages of the makers. list: gathered by somebody else, so not verified.',
    ),
    pages: field(z.enum(['one', 'many']).default('one'), 'many: every fact names the page that says it.'),
  }),
);

/** Where facts come from. */
export type CatalogSource = z.infer<typeof catalogSources>[number];
