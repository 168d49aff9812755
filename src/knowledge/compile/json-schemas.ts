import { z } from 'zod';
import { licenseRecord } from '../schema/license.ts';
import { planSchema } from '../schema/plan.ts';

/** The published JSON Schemas by name. */
export const jsonSchemas = (): Record<string, unknown> => ({
  license: z.toJSONSchema(licenseRecord, { io: 'input', unrepresentable: 'any' }),
  plan: z.toJSONSchema(planSchema, { io: 'input', unrepresentable: 'any' }),
});
