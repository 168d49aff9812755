import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { assess, vocabulary, type Plan } from '../../engine/index.ts';
import { assessmentSchema } from '../schema/assessment.ts';
import { readFamilies, toKnowledge } from './compile.ts';
import { jsonSchemas } from './json-schemas.ts';
import { knowledgeFolder, loadRecords } from './load-records.ts';

const { records } = loadRecords(join(knowledgeFolder, 'licenses'));
const knowledge = toKnowledge(records, readFamilies());
const plans = [...records.keys(), 'openrail', 'custom', 'nowhere', undefined].flatMap((license) =>
  [...vocabulary.operations, undefined].map((operation): Plan => ({
    assets: [{ id: 'a', license, kind: 'model' }],
    steps: [{ id: 's', operation }],
    profile: { facts: {}, topics: {} },
  })),
);
const fromJson = z.fromJSONSchema(
  z.parse(z.custom<Parameters<typeof z.fromJSONSchema>[0]>(), jsonSchemas().assessment),
);

describe('the published schema of assessments', () => {
  it('fits every assessment of a plan that leaves almost everything open', () => {
    for (const plan of plans)
      expect(assessmentSchema.safeParse(assess(plan, knowledge)).error?.issues ?? []).toEqual([]);
  });

  it('fits them as JSON too', () => {
    const assessments = plans.slice(0, 20).map((plan): unknown => JSON.parse(JSON.stringify(assess(plan, knowledge))));
    expect(assessments.flatMap((one) => fromJson.safeParse(one).error?.issues ?? [])).toEqual([]);
  });

  it('refuses what the engine never says', () => {
    const plan = plans[3];
    const assessment = plan && assess(plan, knowledge);
    expect(assessmentSchema.safeParse({ ...assessment, verdict: 'maybe' }).success).toBe(false);
    expect(assessmentSchema.safeParse({ ...assessment, more: 1 }).success).toBe(false);
  });
});

describe('the published schemas', () => {
  it('explain their fields', () => {
    expect(JSON.stringify(jsonSchemas())).toContain('Who publishes the text.');
  });

  it('let a record leave out what has a default', () => {
    expect(jsonSchemas().license).not.toMatchObject({ required: expect.arrayContaining(['aliases']) });
  });
});
