import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { assess, remediesOf } from '../src/engine/index.ts';
import { readFamilies, toKnowledge } from '../src/knowledge/compile/compile.ts';
import { knowledgeFolder, loadRecords } from '../src/knowledge/compile/load-records.ts';
import { planSchema } from '../src/knowledge/schema/plan.ts';

const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');
const blocks = (language: string): string[] =>
  [...readme.matchAll(new RegExp('```' + language + '\\n([\\s\\S]*?)```', 'g'))].map((match) => match[1] ?? '');
const { records } = loadRecords(join(knowledgeFolder, 'licenses'));

test('the plan in the README gets the verdict the README prints', () => {
  const plan = planSchema.parse(parse(blocks('yaml')[0] ?? ''));
  const printed = z.object({ verdict: z.string() }).parse(JSON.parse(blocks('json')[0] ?? ''));
  expect(assess(plan, toKnowledge(records, readFamilies())).verdict).toBe(printed.verdict);
});

test('the conflict of the README has both clauses and the remedy the README prints', () => {
  const plan = planSchema.parse(
    parse(readFileSync(join(import.meta.dirname, '../docs/examples/two-share-alikes.yaml'), 'utf8')),
  );
  const knowledge = toKnowledge(records, readFamilies());
  const { verdict, findings } = assess(plan, knowledge);
  const code = blocks('ts')[0] ?? '';
  expect(code).toContain(`// '${verdict}'`);
  expect(
    findings
      .find(({ rule }) => rule === 'share-alike-clash')
      ?.because.map(({ license }) => license)
      .sort(),
  ).toEqual(['cc-by-sa-4.0', 'odbl']);
  const [easiest] = remediesOf(plan, knowledge);
  expect(easiest).toEqual({
    changes: [{ change: 'operation', step: 'blend', to: 'join-side-by-side' }],
    verdict: 'yes-if',
  });
  expect(code).toContain("to: 'join-side-by-side' }], verdict: 'yes-if'");
});

test('the README counts the licenses right', () => {
  expect(readme).toContain(`${records.size} licenses are recorded`);
});

test('every npm script the README names exists', () => {
  const scripts = z
    .object({ scripts: z.record(z.string(), z.string()) })
    .parse(JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8'))).scripts;
  const named = [...readme.matchAll(/npm run (?:-s )?([a-z:-]+)/g)].map((match) => match[1] ?? '');
  for (const name of named) expect(Object.keys(scripts)).toContain(name);
});
