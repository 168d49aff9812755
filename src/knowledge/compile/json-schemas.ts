import { z } from 'zod';
import { assessmentSchema } from '../schema/assessment.ts';
import { licenseRecord } from '../schema/license.ts';
import { planSchema } from '../schema/plan.ts';

/** The published JSON Schemas by name: what people write (license, plan) and what they get back (assessment). */
export const jsonSchemas = (): Record<'license' | 'plan' | 'assessment', unknown> => ({
  license: z.toJSONSchema(licenseRecord, { io: 'input', unrepresentable: 'any' }),
  plan: z.toJSONSchema(planSchema, { io: 'input', unrepresentable: 'any' }),
  assessment: z.toJSONSchema(assessmentSchema, { io: 'input', unrepresentable: 'any' }),
});
