import { z } from 'zod';
import * as v from '../../engine/vocabulary.gen.ts';
import { day, field, webAddress } from './terms.ts';

/** One text that binds: where it stands, and what was read. */
export const document = z.strictObject({
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
