import { z } from 'zod';
import * as v from '../../engine/vocabulary.gen.ts';

/** A comment every author sees: one plain sentence on what a field holds. */
export const field = <T extends z.ZodType>(schema: T, comment: string): T => schema.meta({ description: comment }) as T;

export const id = field(
  z.string().regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/),
  'Short name in kebab-case; dots only inside version numbers.',
);
export const ruleId = field(
  z.string().regex(/^[A-Z][A-Za-z0-9.]*$/),
  'Name of a rule inside its record, for example P1, R12, D3, L1, S2, B1.',
);
export const sentence = field(
  z.string().min(4).max(400),
  'One plain sentence in our own words: short, active, second person, grade 9 or lower.',
);
export const day = field(
  z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/),
  'A date as YYYY-MM-DD, or YYYY-MM or YYYY where the text says no more.',
);
export const webAddress = field(z.string().regex(/^https?:\/\/\S+$/), 'A full web address.');
export const certainty = field(
  z.enum(v.certainties),
  'explicit: the words say so. reading: a reasonable reading. contested: good-faith readers disagree.',
);

/** Where a statement stands: the document, the section as printed and a short search key. */
export const cite = z.strictObject({
  document: field(z.enum(v.documentRoles).default('license'), 'Which of the binding documents; license when left out.'),
  section: field(
    z.string().min(1).max(60),
    'The section label as the text prints it: "§ 1(b)(iv)", "Attachment A 12", the heading where nothing is numbered, "¶ 2" (second paragraph) where there is none.',
  ),
  locator: field(
    z.string().regex(/^\S+( \S+){1,7}$/),
    'Two to eight consecutive words of that clause that lead to it: a search key, not a quotation.',
  ),
});

export const cites = field(z.array(cite).min(1), 'The clause or clauses that carry this statement.');
