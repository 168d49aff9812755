import { z } from 'zod';
import * as v from '../../engine/vocabulary.gen.ts';
import { certainty, cite, field, ruleId, sentence } from './terms.ts';

const steps = v.reachSteps;
const cited = field(z.array(cite).default([]), 'The clause; empty only where the text is silent.');

/** How the terms follow the thing through one machine-learning step. */
export const reachEntry = z.strictObject({
  effect: field(z.enum(v.reachEffects), 'carry, carry-parts (name them), not-carry, silent, or contested.'),
  parts: field(z.array(ruleId).optional(), 'For carry-parts: the rules that carry.'),
  debate: field(ruleId.optional(), 'For contested: the debate that sets out both readings.'),
  says: sentence,
  cite: cited,
  certainty,
});

export const reach = field(
  z.record(z.enum(steps), reachEntry),
  'One entry for each step: do the terms carry to the result?',
);

/** One topic of the legal frame. */
export const frameEntry = z.strictObject({
  value: field(z.string().min(1).max(80), 'yes, no, silent, contested, or the value itself (days, a law, a court).'),
  says: sentence,
  cite: cited,
  certainty,
});

export const frame = field(
  z.record(z.enum(v.frameTopics), frameEntry),
  'One entry for each topic of the frame; silent where the text says nothing.',
);

/** What the result may be licensed under. */
export const outbound = z.strictObject({
  kind: z.enum(v.outboundKinds),
  compatible: field(
    z
      .array(
        z.strictObject({
          license: field(z.string(), 'Id of the license the result may carry.'),
          says: sentence,
          joined: field(
            z.enum(['yes', 'no']).default('no'),
            'yes: only where it is joined with a work that is under that license already.',
          ),
        }),
      )
      .default([]),
    'For same-license and compatible: other licenses the result may carry.',
  ),
  noFurtherRestrictions: field(
    z.enum(['yes', 'no', 'silent']),
    'Does the text forbid adding terms when you pass it on?',
  ),
  says: sentence,
  cite: cited,
  certainty,
});
