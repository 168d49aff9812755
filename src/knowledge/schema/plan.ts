import { z } from 'zod';
import * as v from '../../engine/vocabulary.gen.ts';
import { field } from './terms.ts';

const short = z.string().max(120);
const numbers = ['monthly-users', 'annual-revenue'] as const;
const factValue = z.union([z.number().nonnegative().finite(), z.string().max(60)]);

const facts = z.partialRecord(z.enum(v.facts), factValue).superRefine((value, context) => {
  for (const fact of numbers)
    if (value[fact] !== undefined && typeof value[fact] !== 'number')
      context.addIssue({ code: 'custom', path: [fact], message: `expected a number, found "${value[fact]}"` });
});

const asset = z.strictObject({
  id: field(short.default('asset'), 'Name of the asset inside this plan.'),
  kind: field(z.enum(v.assetKinds).optional(), 'What it is; left out while unknown.'),
  license: field(short.optional(), 'License id, family tag, "not-stated" or "custom"; left out while unknown.'),
  name: field(short.optional(), 'What people call it.'),
  found: field(short.optional(), 'License found in its repository, where it is not the one on the label.'),
  base: field(
    z
      .strictObject({
        license: field(short, 'License of the thing it was made from.'),
        by: field(
          z.enum([
            'fine-tune',
            'train-adapter',
            'quantize',
            'merge',
            'distill',
            'train-from-scratch',
            'generate-dataset',
            'transform-data',
          ]),
          'How it was made.',
        ),
      })
      .optional(),
    'What it was made from.',
  ),
  provider: field(short.optional(), 'Terms of the service through which it is reached.'),
  waivers: field(
    z.array(short).max(50).optional(),
    'Rules of its license that the rights holder set aside for you: rule or limit ids, or "outbound".',
  ),
});

const step = z.strictObject({
  id: field(short.default('step'), 'Name of the step inside this plan.'),
  operation: field(z.enum(v.operations).optional(), 'What is done; left out while unknown.'),
  uses: field(
    z.array(short).optional(),
    'Ids of the assets and steps it takes; left out: the step before, for the first step all assets no step names.',
  ),
  exposure: field(z.enum(v.exposures).optional(), 'Who gets the result of this step, when something follows it.'),
});

/** What somebody wants to do. Every field may be left out: then it is unknown, and the assessment gives a range. */
export const planSchema = z.strictObject({
  $schema: z.string().optional(),
  assets: field(z.array(asset).min(1), 'The models, datasets, documents, code and services of the plan.'),
  steps: field(z.array(step).default([]), 'What is done, step by step.'),
  exposure: field(z.enum(v.exposures).optional(), 'Who gets the result.'),
  outbound: field(short.optional(), 'License the result is to carry, or "custom"; left out: suggest one.'),
  profile: field(
    z
      .strictObject({
        facts: field(facts.default({}), 'Facts about the organization and this activity.'),
        topics: field(
          z.partialRecord(z.enum(v.restrictions), z.enum(['yes', 'no'])).default({}),
          'Mission topics: does this work touch the category?',
        ),
      })
      .default({ facts: {}, topics: {} }),
    'Who does it, for what, with which safeguards.',
  ),
  stance: field(z.enum(v.stances).optional(), 'cautious (default) or room: which reading leads where the law is open.'),
});
