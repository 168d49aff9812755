import { z } from 'zod';
import * as v from '../../engine/vocabulary.gen.ts';
import { cite, day, field, id, sentence, webAddress } from './terms.ts';
import { change } from './change.ts';
import * as r from './rules.ts';
import { frame, outbound, reach } from './frame.ts';

const yesNo = z.enum(['yes', 'no', 'unknown']);
const words = (most: number) =>
  field(
    z
      .string()
      .min(4)
      .refine((t) => t.split(/\s+/).length <= most, `at most ${most} words`),
    `Plain text, at most ${most} words.`,
  );
const points = field(z.array(words(30)).min(1).max(6), 'One to six short points.');

const document = z.strictObject({
  role: z.enum(v.documentRoles),
  title: field(z.string(), 'The title as printed.'),
  url: field(webAddress, 'The page people should be sent to.'),
  textUrl: field(webAddress.optional(), 'Where the plain text itself can be fetched.'),
  spdx: field(z.string().optional(), 'SPDX id when the official text comes with the spdx-license-list package.'),
  text: field(z.string(), 'Name of the text file (without .txt) that was read.'),
  sha256: field(
    z
      .string()
      .regex(
        /^[0-9a-f]{64}$/,
        'expected 64 figures and letters a to f; write 64 zeros, and lichen verify --texts names the hash',
      ),
    'Hash of the text that was read, white space, quotes and dashes normalized.',
  ),
  readOn: field(day, 'The day it was read in full.'),
  complete: field(
    z.enum(['yes', 'no']).default('yes'),
    'no: parts could not be read, so nothing is claimed about them.',
  ),
});

const openness = z.strictObject({
  osi: field(yesNo, 'Approved by the Open Source Initiative.'),
  openDefinition: field(yesNo, 'Conformant with the Open Definition.'),
  fsf: field(yesNo, 'Listed as free by the Free Software Foundation.'),
  dfsg: field(yesNo, 'Accepted under the Debian guidelines, where published.'),
  rail: field(
    z
      .strictObject({
        open: field(
          z.enum(['yes', 'no']),
          'Open half: royalty-free access, flexible downstream use and redistribution.',
        ),
        responsible: field(z.enum(['yes', 'no']), 'Responsible half: use restrictions that must travel.'),
        artifacts: field(
          z.array(z.enum(['D', 'A', 'M', 'S'])),
          'What its RAIL suffix names: data, application, model, source code.',
        ),
        says: sentence,
        cite: z.array(cite).min(1),
      })
      .optional(),
    'Only for RAIL-type licenses.',
  ),
});

const plain = z.strictObject({
  summary: words(40),
  goodFor: points,
  watchOut: points,
  forNonprofits: field(z.string().max(500), 'What this means for a nonprofit.'),
  health: words(60).optional(),
  education: words(60).optional(),
  humanitarian: words(60).optional(),
  civilSociety: words(60).optional(),
});

const review = z.strictObject({
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
