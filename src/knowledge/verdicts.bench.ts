import { join } from 'node:path';
import { bench, describe } from 'vitest';
import { assess, type License, type Plan } from '../engine/index.ts';
import { readFamilies, toKnowledge } from './compile/compile.ts';
import { knowledgeFolder, loadRecords } from './compile/load-records.ts';

const knowledge = toKnowledge(loadRecords(join(knowledgeFolder, 'licenses')).records, readFamilies());
const licenses = [...knowledge.licenses.values()];
const many: License[] = Array.from({ length: 200 }, (_, index) => licenses[index % licenses.length] as License);
const plan = (license: string): Plan => ({
  assets: [{ id: 'asset', license, kind: 'model' }],
  steps: [{ id: 'step', operation: 'fine-tune' }],
  exposure: 'public-service',
  profile: {
    facts: { funding: 'donations', purpose: 'operations', 'monthly-users': 2000 },
    topics: { 'medical-advice': 'yes' },
  },
});

describe('verdicts', () => {
  bench('one license, one plan (budget 20 µs)', () => void assess(plan('bigscience-bloom-rail-1.0'), knowledge));
  bench('the longest record, one plan (budget 20 µs)', () => void assess(plan('llama3.1'), knowledge));
  bench('200 licenses, one plan (budget 4 ms)', () => {
    for (const { id } of many) assess(plan(id), knowledge);
  });
});
