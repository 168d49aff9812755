import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { vocabulary, type Plan } from '../../engine/index.ts';
import { planSchema } from '../schema/plan.ts';

const ids = z.array(z.string()).default([]);
const caseSchema = z.strictObject({
  name: z.string(),
  source: z.string().min(5),
  plan: planSchema,
  otherTopics: z.enum(['no', 'unknown']),
  verdict: z.string(),
  because: ids,
  duties: ids,
  notDue: ids,
  findings: ids,
  asks: ids,
  room: z.string().optional(),
  mayCarry: ids,
  mayNotCarry: ids,
  range: z.strictObject({ best: z.string(), worst: z.string() }).optional(),
});

/** One case: a plan, what the texts make of it, and the source of that expectation. */
export type EngineCase = z.infer<typeof caseSchema>;

const folder = join(import.meta.dirname, '../../engine/cases');

/** All cases, by file. */
export const readCases = (): { file: string; list: EngineCase[] }[] =>
  readdirSync(folder).map((file) => ({
    file,
    list: z.array(caseSchema).parse(parse(readFileSync(join(folder, file), 'utf8'))),
  }));

/** The plan of a case; topics it leaves out are untouched or unknown, as it says. */
export function planOfCase({ plan, otherTopics }: EngineCase): Plan {
  const untouched = Object.fromEntries(vocabulary.restrictions.map((id) => [id, 'no' as const]));
  const rest = otherTopics === 'no' ? untouched : {};
  return { ...plan, profile: { ...plan.profile, topics: { ...rest, ...plan.profile.topics } } };
}
