import { z } from 'zod';
import { day, field, id, sentence, webAddress } from './terms.ts';

const sourceKey = field(z.string().min(2).max(40), 'Key of a source in sources.yaml.');
const page = field(webAddress.optional(), 'The page of the source that says it, where the source has many pages.');
const names = (comment: string) => field(z.array(z.string().min(1).max(120)).default([]), comment);

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

/** What license names as people state them stand for, where the records’ own names do not tell. */
export const statedLicenses = z.array(
  z.strictObject({
    stated: field(z.array(z.string().min(1)).min(1), 'The spellings.'),
    is: field(z.array(z.string().min(2)).min(1), 'License ids, family tags, "custom" or "not-stated".'),
  }),
);

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

/** An entry after validation, defaults filled in. */
export type CatalogEntry = z.infer<typeof catalogEntry>;
/** One statement about a license. */
export type LicenseFact = z.infer<typeof licenseFact>;
/** One step of lineage. */
export type LineageLink = z.infer<typeof lineageLink>;
/** A name that stands for several entries. */
export type CatalogFamily = z.infer<typeof catalogFamilies>[number];
/** Where facts come from. */
export type CatalogSource = z.infer<typeof catalogSources>[number];
/** One risk of a dataset. */
export type RiskNote = z.infer<typeof riskNotes>[number];
