import { z } from 'zod';
import { assessmentSchema } from '../schema/assessment.ts';
import { catalogFile } from '../schema/catalog.ts';
import { catalogFamilies } from '../schema/catalog-families.ts';
import { catalogSources } from '../schema/catalog-sources.ts';
import { riskNotes } from '../schema/risk-notes.ts';
import { statedLicenses } from '../schema/stated-licenses.ts';
import { licenseRecord } from '../schema/license.ts';
import { planSchema } from '../schema/plan.ts';

const written = (schema: z.ZodType): unknown => z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });

/** The published JSON Schemas by name: what people write (license, plan, the files of the catalog) and what they get back (assessment). */
export const jsonSchemas = () => ({
  license: written(licenseRecord),
  plan: written(planSchema),
  assessment: written(assessmentSchema),
  catalog: written(catalogFile),
  'catalog-families': written(catalogFamilies),
  'catalog-sources': written(catalogSources),
  'stated-licenses': written(statedLicenses),
  'risk-notes': written(riskNotes),
});
