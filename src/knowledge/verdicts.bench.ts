import { join } from 'node:path';
import { bench, describe } from 'vitest';
import type * as Engine from '../engine/index.ts';
import type { License, Plan } from '../engine/index.ts';
import { readFamilies, toKnowledge } from './compile/compile.ts';
import { knowledgeFolder, loadRecords } from './compile/load-records.ts';

/** Bundled by `npm run bench` as for a browser: the test runner’s own modules would double the figures. */
const bundle = new URL('../../.cache/bench/engine.mjs', import.meta.url).href;
const { assess, outboundOf, remediesOf, verdictOf } = (await import(/* @vite-ignore */ bundle)) as typeof Engine;

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
  bench('one license, one plan (budget 20 µs)', () => void verdictOf(plan('bigscience-bloom-rail-1.0'), knowledge));
  bench('a long record, one plan (budget 20 µs)', () => void verdictOf(plan('llama3.1'), knowledge));
  bench('one license, one plan, with all reasons in both stances', () => void assess(plan('llama3.1'), knowledge));
  bench('200 licenses, one plan (budget 4 ms)', () => {
    for (const { id } of many) verdictOf(plan(id), knowledge);
  });
});

/** A plan of so many assets and steps, always the same for the same size; a third of it are assets. */
function mixOf(size: number): Plan {
  let seed = size;
  const pick = <T>(list: readonly T[]): T => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return list[seed % list.length] as T;
  };
  const assets = Array.from({ length: Math.round(size / 3) }, (_, at) => ({
    id: `a${at}`,
    license: pick(licenses).id,
    kind: pick(['model', 'dataset', 'content', 'code'] as const),
  }));
  const ids = assets.map(({ id }) => id);
  const steps = Array.from({ length: size - assets.length }, (_, at) => {
    const uses = [...new Set([pick(ids.slice(-300)), pick(ids.slice(-300))])];
    ids.push(`s${at}`);
    const operation = pick(['fine-tune', 'merge', 'chain', 'transform-data', 'join-blended', 'quantize'] as const);
    return { id: `s${at}`, operation, uses };
  });
  return { ...plan(''), assets, steps, exposure: 'public-files' };
}

describe('mixes', () => {
  for (const size of [100, 1000, 3000, 10_000]) {
    const mix = mixOf(size);
    bench(`${size} assets and steps${size === 3000 ? ' (budget 100 ms)' : ''}`, () => void assess(mix, knowledge), {
      iterations: 5,
      time: 1000,
    });
  }
  const ten: Plan = { ...mixOf(30), outbound: 'mit' };
  bench('every license as outbound of ten assets', () => void outboundOf(ten, knowledge));
  bench('remedies for ten assets (budget 50 ms)', () => void remediesOf(ten, knowledge));
});
