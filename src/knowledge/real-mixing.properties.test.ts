import { join } from 'node:path';
import fc from 'fast-check';
import { describe, test } from 'vitest';
import { useRestrictions } from '../engine/index.ts';
import { anyGraph } from '../engine/testing/arbitrary-graph.ts';
import { claimsFor } from '../engine/testing/graph-claims.ts';
import { readFamilies, toKnowledge } from './compile/compile.ts';
import { knowledgeFolder, loadRecords } from './compile/load-records.ts';

const { records } = loadRecords(join(knowledgeFolder, 'licenses'));
const knowledge = toKnowledge(records, readFamilies());
const topics = [
  ...new Set(
    [...records.values()].flatMap((record) => useRestrictions(record).flatMap((rule) => rule.categories ?? [])),
  ),
];
const plan = anyGraph(fc.constantFrom(...records.keys()), topics);

const worlds = fc.record({ plan, knowledge: fc.constant(knowledge) });
const runs = Number(process.env.LICHEN_RUNS ?? 300);

/** Long runs may take their time. */
const patience = 60_000 + runs * 100;

describe('plans of many things under the licenses of the knowledge base', () => {
  test.each(claimsFor({ worlds, topics, runs }))('%s', (_, holds) => holds(), patience);
});
