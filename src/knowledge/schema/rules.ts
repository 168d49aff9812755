import { z } from 'zod';
import * as v from '../../engine/vocabulary.gen.ts';
import { certainty, cite, cites, field, ruleId, sentence } from './terms.ts';
import { constraint } from './constraint.ts';

const acts = field(
  z.array(z.enum(v.acts)).min(1),
  'The acts it speaks of: use, modify, share, serve, train, relicense, sell.',
);
const objects = field(
  z.array(z.enum(v.objects)).min(1),
  'The objects it reaches: material, derivative, extract, output, trained-model.',
);
const debate = field(
  ruleId.optional(),
  'The debate (B…) that sets out both readings; needed when certainty is contested.',
);
const stated = { says: sentence, cite: cites, certainty, debate };

/** A permission: what the text grants. */
export const permission = z.strictObject({
  id: ruleId,
  acts,
  objects,
  if: field(constraint.optional(), 'The grant holds only while this is true.'),
  ...stated,
});

/** A prohibition: what the text bars. With categories it is a use restriction. */
export const prohibition = z.strictObject({
  id: ruleId,
  acts: field(acts.default([...v.acts]), 'The acts it bars; every act when left out.'),
  objects: field(
    objects.default(['material', 'derivative']),
    'The objects it covers; material and derivative when left out.',
  ),
  if: field(constraint.optional(), 'It bites only while this is true.'),
  categories: field(
    z.array(z.enum(v.restrictions)).min(1).optional(),
    'Use restrictions: the categories of the taxonomy it falls under, the closest first.',
  ),
  scope: field(
    z.enum(v.restrictionScopes).optional(),
    'Use restrictions: how far it reaches (any use, only with intent, only without safeguards…).',
  ),
  listed: field(
    z.enum(['yes', 'no']).optional(),
    'Whether it is an item of its own in the printed list of prohibited uses; yes for use restrictions and no for others when left out.',
  ),
  curedBy: field(ruleId.optional(), 'The duty (D…) that keeps you clear of this prohibition when you do it.'),
  ...stated,
});

/** A duty: what the text asks, and when it bites. */
export const duty = z.strictObject({
  id: ruleId,
  kind: z.enum(v.dutyKinds),
  when: field(
    z.strictObject({
      acts,
      objects,
      if: field(constraint.optional(), 'A further test on facts of the plan.'),
    }),
    'The acts on the objects that set it off.',
  ),
  paste: field(
    z.string().max(600).optional(),
    'Text to paste that meets the duty, in our words or as the text dictates a short notice; {name} marks what you fill in.',
  ),
  ...stated,
});

/** A limit: a line that permissions refer to. */
export const limit = z.strictObject({
  id: ruleId,
  kind: z.enum(v.limitKinds),
  test: field(constraint, 'True while the plan stays inside the limit.'),
  value: field(z.string().optional(), 'The number, place or body as the text states it, with its unit.'),
  readings: field(
    z
      .array(
        z.strictObject({
          value: field(z.string(), 'The value of the tested fact, for example a kind of funding.'),
          says: sentence,
          certainty,
        }),
      )
      .default([]),
    'How single values are read, one sentence each (what counts as non-commercial).',
  ),
  nonprofitExempt: field(z.enum(['yes', 'no', 'unstated']), 'Does the text exempt nonprofits from this limit?'),
  ...stated,
});

/** A silence: what the text does not speak of, as a finding of the reader. */
export const silence = z.strictObject({
  id: ruleId,
  acts,
  objects,
  readAs: field(
    z.enum(['no-claim', 'open']),
    'no-claim: the text claims nothing here and most readers take it that no permission is needed. open: no permission found; ask.',
  ),
  says: sentence,
  cite: field(z.array(cite).default([]), 'Where one would expect it, if there is such a place.'),
});

/** A debate: a question on which good-faith readers differ, with both readings. */
export const debate_ = z.strictObject({
  id: ruleId,
  question: field(z.string().max(200), 'The question in plain words.'),
  cautious: field(
    z.strictObject({ says: sentence, heldBy: field(z.string().max(200), 'Who reads it this way.') }),
    'Follow the license even where the law may not require it.',
  ),
  room: field(
    z.strictObject({ says: sentence, heldBy: field(z.string().max(200), 'Who reads it this way.') }),
    'Where the law may give room.',
  ),
  cite: cites,
});
