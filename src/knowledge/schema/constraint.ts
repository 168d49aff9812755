import { z } from 'zod';
import * as v from '../../engine/vocabulary.gen.ts';
import { field, ruleId } from './terms.ts';
import type { Constraint } from '../../engine/index.ts';

const fact = field(z.enum(v.facts), 'The fact of the plan that is compared.');
const value = z.string().min(1);
const number = z.coerce.number().nonnegative();

/** A test on facts of the plan: true, false, unknown, or contested. */
export const constraint: z.ZodType<Constraint> = z.lazy(() =>
  z.union([
    z.strictObject({ fact, is: field(value, 'True when the fact has this value; yes/no facts take "yes" or "no".') }),
    z.strictObject({ fact, in: field(z.array(value).min(1), 'True when the fact has one of these values.') }),
    z.strictObject({ fact, notIn: field(z.array(value).min(1), 'True when the fact has none of these values.') }),
    z.strictObject({ fact, atMost: field(number, 'True when the number is this or less.') }),
    z.strictObject({ fact, above: field(number, 'True when the number is more than this.') }),
    z.strictObject({
      fact,
      inside: field(z.array(value), 'Values that satisfy the test.'),
      outside: field(z.array(value), 'Values that fail it.'),
      contested: field(z.array(value), 'Values about which good-faith readers disagree.'),
    }),
    z.strictObject({ limit: field(ruleId, 'True when the plan stays inside this limit of the record.') }),
    z.strictObject({ all: field(z.array(constraint).min(1), 'True when all are true.') }),
    z.strictObject({ any: field(z.array(constraint).min(1), 'True when one is true.') }),
    z.strictObject({ not: constraint }),
  ]),
);
