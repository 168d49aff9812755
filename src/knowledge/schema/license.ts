import { z } from 'zod';
import * as v from '../../engine/vocabulary.gen.ts';
import { change } from './change.ts';
import { document } from './document.ts';
import { frame, outbound, reach } from './frame.ts';
import { openness } from './openness.ts';
import { plain } from './plain.ts';
import { review } from './review.ts';
import * as r from './rules.ts';
import { day, field, id, sentence } from './terms.ts';

/** One published license version, as one file states it. */
export const licenseRecord = z.strictObject({
  id,
  name: field(z.string(), 'Full name as published.'),
  shortName: field(z.string().max(32), 'The name people say.'),
  version: z.string(),
  steward: field(z.string(), 'Who publishes the text.'),
  published: day,
  status: z.enum(v.statuses),
  supersedes: field(id.optional(), 'The record this version replaces.'),
  olderStillOffered: field(
    z.enum(['yes', 'no']).default('no'),
    'yes: the steward still offers the superseded version beside this one, so its status stays current.',
  ),
  changes: field(z.array(change).default([]), 'What changed for you against the superseded version.'),
  family: field(id, 'Family name shared by versions and siblings.'),
  identifiers: z.strictObject({
    hub: field(z.array(z.string()).default([]), 'Hugging Face license identifiers.'),
    spdx: field(z.array(z.string()).default([]), 'SPDX identifiers.'),
    scancode: field(z.array(z.string()).default([]), 'ScanCode keys.'),
  }),
  aliases: field(z.array(z.string()).default([]), 'Other names people write.'),
  nearDuplicates: field(
    z.array(z.strictObject({ id, differs: sentence })).default([]),
    'Texts that look alike, and how to tell.',
  ),
  category: z.enum(v.licenseCategories),
  openness,
  documents: z.array(document).min(1),
  madeFor: z.strictObject({
    kinds: field(z.array(z.enum(v.assetKinds)).min(1), 'Artifact kinds the steward wrote it for.'),
    alsoUsedFor: field(
      z.array(z.strictObject({ kind: z.enum(v.assetKinds), says: sentence })).default([]),
      'Kinds people commonly use it on all the same.',
    ),
  }),
  permissions: z.array(r.permission),
  prohibitions: z.array(r.prohibition).default([]),
  duties: z.array(r.duty).default([]),
  limits: z.array(r.limit).default([]),
  silentOn: z.array(r.silence).default([]),
  debates: z.array(r.debate_).default([]),
  reach,
  outbound,
  frame,
  plain,
  review,
});

/** A record after validation, defaults filled in. */
export type LicenseRecord = z.infer<typeof licenseRecord>;
