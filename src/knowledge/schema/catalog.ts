import { z } from 'zod';
import { names, page, sourceKey } from './catalog-terms.ts';
import { day, field, id } from './terms.ts';

/** One statement of a source about the license of an entry, with the words it used. */
export const licenseFact = z.strictObject({
  is: field(
    z.string().min(2),
    'License id, family tag (openrail, cc, other …), "custom" (terms of its own that Lichen has no record of) or "not-stated".',
  ),
  stated: field(z.string().min(1).max(300), 'The license as the source writes it.'),
  where: field(
    z.enum(['tag', 'repository', 'list']).optional(),
    'tag: the label on the Hub. repository: license file or page of the maker. list: somebody else’s list. Left out: what the source is.',
  ),
  source: sourceKey,
  page,
});

/** What an entry was made from: an entry of the catalog, or a name that is not in it. */
export const lineageLink = z
  .strictObject({
    entry: field(id.optional(), 'Id of an entry or family of this catalog.'),
    outside: field(z.string().min(1).max(120).optional(), 'Its name, when it is not in this catalog.'),
    by: field(
      z.enum(['fine-tune', 'train-adapter', 'quantize', 'merge', 'distill', 'generate-dataset']).optional(),
      'How it was made from it; left out where the source does not say.',
    ),
    source: sourceKey,
    page,
  })
  .refine(({ entry, outside }) => (entry === undefined) !== (outside === undefined), 'either entry or outside');

/** One model or dataset: who made it and what which source says about its license. */
export const catalogEntry = z.strictObject({
  id,
  name: field(z.string().min(1).max(120), 'The name as its maker writes it.'),
  also: names('Other names people type.'),
  hub: names('Where it lies on the Hub: owner/name. The first one leads.'),
  maker: field(z.string().min(2).max(200).optional(), 'Who published it.'),
  released: field(day.optional(), 'When it came out, as far as the sources say.'),
  sortAs: field(
    day.optional(),
    'Only for the order in lists, not a fact: about when it came out, where no source was read.',
  ),
  family: field(id.optional(), 'Family in families.yaml whose name also stands for this entry.'),
  licenses: field(z.array(licenseFact).default([]), 'Every statement about its license; differing ones all stay.'),
  basedOn: field(z.array(lineageLink).default([]), 'Models it was made from.'),
  trainedOn: field(z.array(lineageLink).default([]), 'Datasets it was trained on or derived from.'),
  from: field(z.array(sourceKey).min(1), 'Sources of its name, maker and addresses.'),
});

/** One file of the catalog: entries in the order of their ids. */
export const catalogFile = z.array(catalogEntry);

/** An entry after validation, defaults filled in. */
export type CatalogEntry = z.infer<typeof catalogEntry>;
/** One statement about a license. */
export type LicenseFact = z.infer<typeof licenseFact>;
/** One step of lineage. */
export type LineageLink = z.infer<typeof lineageLink>;
